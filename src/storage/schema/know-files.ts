import type { JobRow } from './migrate-jobs.ts';

/** What is read of rows of version 2. */
type Old = {
  readonly sources: readonly object[];
  readonly work?: { readonly artifacts: Readonly<Record<string, object>> } | null;
  readonly output: { readonly artifact: object };
  readonly failure: { readonly kind: string };
};

/**
 * From version 2 to 3. Jobs are more or less urgent, files are known by their fingerprints, sources may be elsewhere
 * than in this browser, and a job that failed says where.
 */
export function knowFiles(row: JobRow): object {
  const { sources, work, output, failure } = row as JobRow & Old;
  const all = {
    ...row,
    priority: 'normal',
    sources: sources.map((source) => ({ ...source, kept: 'stored', fingerprint: null })),
    ...(work === undefined ? {} : { work: work === null ? null : withFingerprints(work) }),
  };
  switch (row.state) {
    case 'paused':
      return { ...all, run: null };
    case 'done':
      return { ...all, output: { ...output, artifact: { ...output.artifact, fingerprint: null } } };
    case 'failed':
      return {
        ...all,
        step: null,
        failure: failure.kind === 'storage-full' ? { ...failure, used: null } : failure,
      };
    case 'lost':
      return { ...all, why: 'gone', work: null };
    default:
      return all;
  }
}

function withFingerprints<W extends NonNullable<Old['work']>>(work: W): W {
  const artifacts = Object.entries(work.artifacts).map(([step, artifact]) => [
    step,
    { ...artifact, fingerprint: null },
  ]);
  return { ...work, artifacts: Object.fromEntries(artifacts) };
}
