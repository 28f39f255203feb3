import { formatOf, isFormatId } from '../../domain/formats/catalogue.ts';
import type { JobRow } from './migrate-jobs.ts';

/** What is read of rows of version 3. */
type Old = {
  readonly target: { readonly format: unknown };
  readonly work?: { readonly plan: OldPlan } | null;
  readonly output: object;
};

type OldPlan = { readonly output: string; readonly expect: object };

/** From version 3 to 4. A job may have several outputs. */
export function listOutputs(row: JobRow): object {
  const { output, ...rest } = row as JobRow & Old;
  const { target, work } = rest;
  return {
    ...rest,
    ...(work === undefined || work === null ? {} : { work: planned(target.format, work) }),
    ...(row.state === 'done' ? { outputs: [{ ...output, suffix: '' }] } : {}),
  };
}

function planned<W extends { readonly plan: OldPlan }>(id: unknown, work: W): object {
  const { output, expect, ...plan } = work.plan;
  // A format that is not known any more is none that a job could be of.
  if (!isFormatId(id)) throw new TypeError(`No format has the id "${String(id)}".`);
  const { extension, mime } = formatOf(id);
  const outputs = [{ step: output, format: { extension, mime }, suffix: '', expect }];
  return { ...work, plan: { ...plan, outputs } };
}
