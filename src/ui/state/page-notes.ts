import { isSettled, type Job } from '../../domain/job/job.ts';
import type { QueueSnapshot } from '../../queue/contract/queue-api.ts';
import type { DatabaseState, DeviceService } from './app-services.ts';

/** Something that holds for the whole page. */
export type PageNote =
  | 'session'
  | 'emptied'
  | 'seven-days'
  | 'alone'
  | 'blocked'
  | 'outdated'
  | 'skipped';

/** What the notes depend on. */
export type PageFacts = {
  readonly snapshot: Pick<QueueSnapshot, 'durability' | 'past' | 'jobs'>;
  readonly database: DatabaseState;
} & Pick<DeviceService, 'tabs' | 'visit'>;

/** What the user has to know as long as it is so, the most urgent first. */
export function pageNotes({ snapshot, database, tabs, visit }: PageFacts): readonly PageNote[] {
  const { durability, past, jobs } = snapshot;
  return [
    ...(database === 'current' ? [] : [database]),
    ...(tabs === 'alone' ? ['alone' as const] : []),
    ...(durability === 'session' && database !== 'skipped' ? ['session' as const] : []),
    ...(past === 'emptied' ? ['emptied' as const] : []),
    ...(visit === 'ios-tab' && durability === 'lasting' && jobs.some(isUnfinished)
      ? ['seven-days' as const]
      : []),
  ];
}

/** True for notes that can be put away: there is nothing to be watched any more. */
export function isDismissible(note: PageNote): boolean {
  return note === 'emptied' || note === 'seven-days';
}

/** True for notes that a reload ends. */
export function endsByReload(note: PageNote): boolean {
  return note === 'outdated' || note === 'skipped';
}

function isUnfinished(job: Job): boolean {
  return !isSettled(job) && job.state !== 'importing';
}
