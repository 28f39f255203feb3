import { isFormatId } from '../../domain/formats/catalogue.ts';
import type {
  DoneJob,
  FailedJob,
  FinishingJob,
  Job,
  JobBase,
  JobState,
  LostJob,
  PausedJob,
  QueuedJob,
  Removal,
  Run,
  RunningJob,
} from '../../domain/job/job.ts';
import type { Slideshow } from '../../domain/slideshow/slideshow.ts';
import { parseSlideshow } from '../../domain/slideshow/parse-slideshow.ts';
import type { Following } from '../../domain/job/following.ts';
import { FILE_KINDS } from '../../domain/media/file-kind.ts';
import type { FormatByKind } from '../../domain/target/choice.ts';
import { PRIORITIES } from '../../domain/job/priority.ts';
import type { Source } from '../../domain/job/source.ts';
import type { Target } from '../../domain/target/target.ts';
import { isFailure } from './is-failure.ts';
import { isOutput, isWork } from './is-work.ts';
import {
  fields,
  listOf,
  nullOr,
  number,
  object,
  oneOf,
  optional,
  someOf,
  text,
  trusted,
  trustedText,
  type Check,
} from './shape.ts';

/** What a state has beside the facts of every job. */
type Own<J> = Omit<J, keyof JobBase | 'state'>;

function isSlideshow(value: unknown): value is Slideshow {
  return parseSlideshow(value) !== null;
}

const isRun = fields<Run>({ token: text, runner: text, startedAt: number });

const isSource = fields<Source>({
  id: text,
  name: text,
  size: number,
  type: text,
  lastModified: number,
  kept: oneOf(['stored', 'linked', 'session']),
  fingerprint: nullOr(text),
  folder: optional(text),
  shared: optional(oneOf([true])),
});

const isFormatByKind = fields<FormatByKind>({
  video: isFormatId,
  sound: isFormatId,
  picture: isFormatId,
  subtitles: isFormatId,
});

const isBase = fields<JobBase>({
  id: text,
  priority: oneOf(PRIORITIES),
  order: number,
  createdAt: number,
  sources: someOf(isSource),
  kind: optional(oneOf(FILE_KINDS)),
  target: fields<Target>({
    format: isFormatId,
    options: trusted(),
    slideshow: optional(isSlideshow),
  }),
  following: optional(fields<Following>({ except: trusted(), formats: optional(isFormatByKind) })),
  attempt: number,
  crashes: number,
  avoid: listOf(trustedText()),
  removed: optional(fields<Removal>({ by: text, at: number })),
});

/** Every state that may stand in the database, with what it has; `importing` never does. */
const STATES = {
  queued: fields<Own<QueuedJob>>({
    start: oneOf(['held', 'ready']),
    work: nullOr(isWork),
    refusal: optional(trusted()),
  }),
  running: fields<Own<RunningJob>>({ run: isRun, work: nullOr(isWork) }),
  finishing: fields<Own<FinishingJob>>({ run: isRun, work: isWork }),
  paused: fields<Own<PausedJob>>({ run: nullOr(isRun), work: nullOr(isWork) }),
  done: fields<Own<DoneJob>>({
    work: isWork,
    outputs: someOf(isOutput),
    seconds: number,
    saved: optional(listOf(number)),
  }),
  failed: fields<Own<FailedJob>>({
    failure: isFailure,
    step: nullOr(text),
    log: listOf(text),
    work: nullOr(isWork),
  }),
  cancelled: object,
  lost: fields<Own<LostJob>>({
    why: oneOf(['gone', 'locked']),
    missing: optional(listOf(text)),
    before: optional(oneOf(['held', 'paused'])),
    work: nullOr(isWork),
  }),
} as const satisfies Record<Exclude<JobState, 'importing'>, Check<object>>;

/**
 * True for a row that this version understands. A row of a newer version, or one that was damaged, is not shown and
 * not touched: the version that wrote it can still read it.
 */
export function isJob(row: unknown): row is Job {
  if (!isBase(row)) return false;
  const { state } = row as { readonly state?: unknown };
  return isStored(state) && STATES[state](row);
}

function isStored(state: unknown): state is keyof typeof STATES {
  return typeof state === 'string' && Object.hasOwn(STATES, state);
}

/**
 * Those of them that the row needs. What a job was made of that is done is kept only to be converted again, for as long
 * as there is room.
 */
export function neededSourceIdsOf(row: unknown): Source['id'][] {
  const { state } = (row ?? {}) as { readonly state?: unknown };
  return state === 'done' ? [] : sourceIdsOf(row);
}

/** True for a row with sources that other rows may name as well. */
export function hasSharedSources(row: unknown): boolean {
  const { sources } = (row ?? {}) as { readonly sources?: unknown };
  return (
    Array.isArray(sources) &&
    sources.some((source: unknown) => ((source ?? {}) as Partial<Source>).shared === true)
  );
}

/** The sources that a row of the store `jobs` names, whichever version wrote it and however damaged it is. */
export function sourceIdsOf(row: unknown): Source['id'][] {
  const { sources } = (row ?? {}) as { readonly sources?: unknown };
  if (!Array.isArray(sources)) return [];
  return sources.flatMap((source: unknown) => {
    const { id } = (source ?? {}) as { readonly id?: unknown };
    return typeof id === 'string' ? [id] : [];
  });
}
