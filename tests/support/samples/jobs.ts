import { success } from '../../../src/domain/failure/failure.ts';
import type { DoneJob, JobBase, QueuedJob, RunningJob } from '../../../src/domain/job/job.ts';
import type { Work } from '../../../src/domain/job/work.ts';
import type { Artifact } from '../../../src/domain/step/artifact.ts';
import { plan } from '../../../src/domain/plan/router.ts';
import type { Source } from '../../../src/domain/job/source.ts';
import { ffmpegOnly } from './means.ts';
import { aMedia } from './media.ts';

/** A source whose bytes are stored. */
export function aSource(change: Partial<Source> = {}): Source {
  return {
    id: 'source-1',
    name: 'clip.mov',
    size: 4,
    type: 'video/quicktime',
    lastModified: 0,
    kept: 'stored',
    fingerprint: null,
    ...change,
  };
}

/** A file that a step wrote. */
export function anArtifact(change: Partial<Artifact> = {}): Artifact {
  return { id: 'file-1', size: 10, heap: 0, fingerprint: null, ...change };
}

/** What a test job has in every state. */
export function aJobBase(change: Partial<JobBase> = {}): JobBase {
  return {
    id: 'job-1',
    priority: 'normal',
    order: 1,
    createdAt: 0,
    sources: [aSource()],
    target: { format: 'mp4', options: {} },
    attempt: 0,
    crashes: 0,
    avoid: [],
    ...change,
  };
}

/** A job that waits for an engine. */
export function aQueuedJob(change: Partial<QueuedJob> = {}): QueuedJob {
  return { ...aJobBase(), state: 'queued', start: 'ready', work: null, ...change };
}

/** A job that is being worked on under the token "token-1". */
export function aRunningJob(change: Partial<RunningJob> = {}): RunningJob {
  return {
    ...aJobBase({ attempt: 1 }),
    state: 'running',
    run: { token: 'token-1', runner: 'runner-1', startedAt: 0 },
    work: null,
    ...change,
  };
}

/** A plan for an ordinary MP4, with nothing done yet. */
export function someWork(change: Partial<Work> = {}): Work {
  const media = aMedia();
  const planned = plan(media, aJobBase().target, ffmpegOnly(media));
  if (!planned.ok) throw new Error(`The test media was refused: ${planned.failure.kind}`);
  return { media, plan: planned.value, artifacts: {}, choice: 'auto', ...change };
}

/** A job with one output. */
export function aDoneJob(change: Partial<JobBase> = {}): DoneJob {
  const artifact = anArtifact();
  const work = someWork({ artifacts: { convert: artifact } });
  const output = { name: 'clip.mp4', suffix: '', mime: 'video/mp4', artifact, media: work.media };
  return { ...aJobBase(change), state: 'done', work, outputs: [output], seconds: 1 };
}

/** Nothing, successfully. */
export const DONE = success(null);
