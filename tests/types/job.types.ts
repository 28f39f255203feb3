import type { DoneJob, Job, QueuedJob, RunningJob } from '../../src/domain/job/job.ts';
import type { JobEvent, RunEvent } from '../../src/domain/job/job-event.ts';
import { reduceJob } from '../../src/domain/job/reduce-job.ts';
import { aQueuedJob, aRunningJob } from '../support/samples/jobs.ts';

const queued: QueuedJob = aQueuedJob();
const running: RunningJob = aRunningJob();

// @ts-expect-error A job that waits has no output.
void queued.outputs;
// @ts-expect-error A job that waits is not being run.
void queued.run;
// @ts-expect-error A job that runs has failed in nothing yet.
void running.failure;
// @ts-expect-error Nobody writes to a job: it is changed by events.
queued.state = 'done';
// @ts-expect-error Nor to the lists in it.
queued.sources.push({ id: '', name: '', size: 0, type: '', lastModified: 0 });

// @ts-expect-error A job that is done has its outputs.
const done: DoneJob = { ...queued, state: 'done', seconds: 1 };
// @ts-expect-error There is no such state.
const dreaming: Job = { ...queued, state: 'dreaming' };

type Outputs = DoneJob['outputs'];
// @ts-expect-error And at least one.
const none: Outputs = [];

/** The state tells what else there is. */
export function outputOf(job: Job): string {
  // @ts-expect-error Not before the state was asked for.
  void job.outputs;
  return job.state === 'done' ? job.outputs[0].name : '';
}

// @ts-expect-error What a try tells carries its token.
const untold: RunEvent = { kind: 'steps-done' };
const told: RunEvent = { kind: 'steps-done', token: 'token-1' };
// @ts-expect-error What a user asks is not told by a try.
const wish: RunEvent = { kind: 'cancel', token: 'token-1' };
// @ts-expect-error A failure says which.
const silent: JobEvent = { kind: 'failed', token: 'token-1', log: [] };

void reduceJob(running, told);
// @ts-expect-error There is no such event.
void reduceJob(running, { kind: 'explode' });
void [none, done, dreaming, untold, wish, silent];
