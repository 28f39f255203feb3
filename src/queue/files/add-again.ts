import { convertAgain } from '../../domain/job/convert-again.ts';
import type { JobId, Start } from '../../domain/job/job.ts';
import type { Target } from '../../domain/target/target.ts';
import type { QueueGroups } from '../contract/ports.ts';
import type { JobLedger } from '../ledger/job-ledger.ts';
import { placeBehind } from '../ledger/place-behind.ts';
import { newJob } from './new-job.ts';
import { openSources, type OpenSource } from './open-sources.ts';

/** What making a second job needs. */
type AgainPorts = Pick<QueueGroups, 'clock' | 'newId'> & {
  readonly ledger: JobLedger;
  readonly openSource: OpenSource;
};

/** Makes a second job of a done one's files, see `Queue.convertAgain`. */
export async function addAgain(
  { ledger, openSource, newId, clock }: AgainPorts,
  id: JobId,
  target: Target,
  start: Start,
): Promise<JobId | null> {
  const base = { ...newJob(target, 0, newId, clock.now()), ...placeBehind(ledger.jobs(), id) };
  const added = await ledger.addSecond(id, base.id, (job) =>
    convertAgain(job, base, target, start),
  );
  if (!added) return null;
  const opened = await openSources(openSource, ledger.get(base.id)?.sources ?? []);
  if (opened.kind === 'lost')
    await ledger.apply([base.id], { kind: 'unreachable', ...opened.loss });
  return base.id;
}
