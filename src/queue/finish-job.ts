import { formatOf } from '../domain/catalogue.ts';
import { failed, success, type Failure, type Result } from '../domain/failure.ts';
import { jobName, type Artifact, type Work } from '../domain/job.ts';
import { secondsOf } from '../domain/media.ts';
import { ways, type Plan } from '../domain/plan/plan.ts';
import { withFinished } from '../domain/statistics.ts';
import type { EngineId } from '../domain/step.ts';
import { verify } from '../domain/verify.ts';
import type { Attempt } from './attempt.ts';

/** What a probe says of a bad file; other failures are the engine's or the disk's. */
const UNREADABLE: ReadonlySet<Failure['kind']> = new Set([
  'not-media',
  'damaged',
  'playlist',
  'declined',
]);

/** Who made the output; it is there already, and may look at what it made. */
function makerOf({ steps, output }: Plan): EngineId {
  return steps.find(({ id }) => id === output)?.engine ?? 'ffmpeg';
}

/**
 * Verifies the output by probing it again and decoding its ends, and registers it. An output is only offered after
 * this.
 */
export async function finishJob(
  { job, ports, meter, say, signal }: Attempt,
  { plan }: Work,
  artifact: Artifact,
): Promise<Result<null>> {
  await say({ kind: 'steps-done' });
  meter.enter({ kind: 'verifying' });
  const blob = await ports.artifacts.open(artifact);
  if (blob === null) return failed({ kind: 'storage-refused' });
  if (blob.size === 0) return failed({ kind: 'output-rejected', why: 'empty' });
  const engine = ports.engines[makerOf(plan)];
  const probed = await engine.probe(blob, signal);
  if (!probed.ok) {
    return UNREADABLE.has(probed.failure.kind)
      ? failed({ kind: 'output-rejected', why: 'unreadable' }, probed.log)
      : probed;
  }
  const verified = verify(probed.value.media, plan.expect);
  if (!verified.ok) return verified;
  const decodes = await engine.check(blob, signal);
  if (!decodes.ok) return decodes;
  const { extension, mime } = formatOf(job.target.format);
  const name = ports.nameOutput(jobName(job), extension);
  const output = { name, mime, artifact, media: verified.value };
  await say({ kind: 'done', output, at: ports.now() });
  await ports.count((sum) =>
    withFinished(sum, {
      bytesIn: job.sources.reduce((bytes, { size }) => bytes + size, 0),
      bytesOut: artifact.size,
      media: secondsOf(plan.expect.duration) ?? 0,
      stages: meter.stages(),
      ways: ways(plan),
    }),
  );
  return success(null);
}
