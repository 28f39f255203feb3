import type { Job, JobId } from '../../../domain/job/job.ts';
import { isSameValue } from '../../../domain/options/option-spec.ts';
import type { OptionName, Options } from '../../../domain/options/options.ts';
import { fileKindOf } from '../../../domain/job/file-kind-of.ts';
import { automatic, targetFor, type Choice } from '../../../domain/target/choice.ts';
import { onlyTags, withFormat, withOptions, type Target } from '../../../domain/target/target.ts';

/** Rows that are selected, and the one from which a range is taken. */
export type Selection = { readonly ids: ReadonlySet<JobId>; readonly anchor: JobId | null };

/** No row. */
export const NOTHING_SELECTED: Selection = { ids: new Set(), anchor: null };

/** All of these rows. */
export function selectAll(shown: readonly Job[]): Selection {
  return { ids: new Set(shown.map(({ id }) => id)), anchor: shown[0]?.id ?? null };
}

/**
 * The selection after a row was clicked: `toggle` takes it in or out, `range` selects all rows from the last one that
 * was clicked to this, in the order in which they are `shown`.
 */
export function selectRow(
  { ids, anchor }: Selection,
  shown: readonly JobId[],
  clicked: JobId,
  how: 'toggle' | 'range',
): Selection {
  const next = new Set(ids);
  const [from, to] = [shown.indexOf(anchor ?? clicked), shown.indexOf(clicked)];
  if (how === 'range' && from >= 0 && to >= 0) {
    for (const id of shown.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(id);
    return { ids: next, anchor };
  }
  if (!next.delete(clicked)) next.add(clicked);
  return { ids: next, anchor: clicked };
}

/** What the choice above shows of a selected job: its target, without what belongs to its own file. */
export function choiceOf({ target, following }: Job): Choice {
  const { format, options } = target;
  if (following === undefined) return { format, options: {} };
  const shared = Object.entries(options).filter(([name]) => !(name in following.except));
  const own = Object.fromEntries(shared);
  return following.formats === undefined
    ? { format, options: own }
    : automatic(following.formats, own);
}

/** A job of its own format under a choice for several: it keeps the options that the choice says nothing of. */
export function underChoice(job: Job, choice: Choice): Target {
  const { format, options } = targetFor(choice, fileKindOf(job));
  return withOptions(withFormat(job.target, format), options);
}

/** Tags and cover that are set on all of these jobs, and alike. */
export function sharedTags([first, ...others]: readonly Job[]): Partial<Options> {
  if (first === undefined) return {};
  const shared = Object.entries(onlyTags(first.target.options)).filter(([name, value]) =>
    others.every(({ target }) => isSameValue(target.options[name as OptionName], value)),
  );
  return Object.fromEntries(shared);
}
