import { failed, success, type Result } from '../domain/failure.ts';
import type { Artifact, Work } from '../domain/job.ts';
import { plan } from '../domain/plan/router.ts';
import type { Attempt } from './attempt.ts';

/** The job's plan with the artifacts that are really there: from an earlier try, or made now by probing. */
export async function obtainWork(attempt: Attempt, source: Blob): Promise<Result<Work>> {
  const { job, say } = attempt;
  const work =
    job.work === null ? await makeWork(attempt, source) : success(await checked(attempt, job.work));
  if (work.ok) await say({ kind: 'planned', work: work.value });
  return work;
}

async function makeWork(
  { job, ports, meter, signal }: Attempt,
  source: Blob,
): Promise<Result<Work>> {
  const engine = ports.engines.ffmpeg;
  meter.enter({ kind: 'probing' });
  const media = await engine.probe(source, signal);
  if (!media.ok) return media;
  const planned = plan(media.value, job.target, job.avoid);
  return planned.ok
    ? success({ media: media.value, plan: planned.value, artifacts: {} })
    : failed(planned.failure);
}

/** Work of an earlier try without the artifacts that have been lost since. */
async function checked({ ports }: Attempt, work: Work): Promise<Work> {
  const found: [string, Artifact][] = [];
  for (const [step, artifact] of Object.entries(work.artifacts)) {
    if ((await ports.artifacts.open(artifact)) !== null) found.push([step, artifact]);
  }
  return { ...work, artifacts: Object.fromEntries(found) };
}
