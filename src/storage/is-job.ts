import { isFormatId } from '../domain/catalogue.ts';
import type { Job, JobState } from '../domain/job.ts';

/** Every state that may stand in the database; `importing` never does. */
const STORED_STATES = {
  queued: true,
  running: true,
  finishing: true,
  paused: true,
  done: true,
  failed: true,
  cancelled: true,
  lost: true,
} as const satisfies Record<Exclude<JobState, 'importing'>, true>;

/**
 * True for a row that this version understands. A row of a newer version, or one that was damaged, is not shown and
 * not touched: the version that wrote it can still read it.
 */
export function isJob(row: unknown): row is Job {
  if (typeof row !== 'object' || row === null) return false;
  const { id, order, state, sources, target } = row as Partial<Record<string, unknown>>;
  return (
    typeof id === 'string' &&
    typeof order === 'number' &&
    typeof state === 'string' &&
    state in STORED_STATES &&
    Array.isArray(sources) &&
    sources.length > 0 &&
    typeof target === 'object' &&
    target !== null &&
    isFormatId((target as { format?: unknown }).format)
  );
}
