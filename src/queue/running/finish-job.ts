import { NO_METADATA } from '../../domain/media/metadata.ts';
import { countCues, isCueForm } from '../../domain/edits/cues.ts';
import { readerOf, type EngineId } from '../../domain/engine/engine-id.ts';
import { failed, success, type Failure, type Result } from '../../domain/failure/failure.ts';
import { jobName, type Output } from '../../domain/job/job.ts';
import type { Work } from '../../domain/job/work.ts';
import type { Artifact } from '../../domain/step/artifact.ts';
import { secondsOf, type MediaInfo } from '../../domain/media/media.ts';
import { companyOf, type Trial } from '../../domain/plan/model/measures.ts';
import { calibrationKey } from '../../domain/plan/model/estimate-calibration.ts';
import { trackMethods, type Plan, type PlannedOutput } from '../../domain/plan/model/plan.ts';
import { withFinished } from '../../domain/queue/statistics.ts';
import type { StepId } from '../../domain/step/step.ts';
import { verify } from '../../domain/plan/verify.ts';
import { isNonEmpty } from '../../lib/non-empty.ts';
import type { Attempt } from './attempt.ts';

/** What a probe says of a bad file; other failures are the engine's or the disk's. */
const UNREADABLE: ReadonlySet<Failure['kind']> = new Set([
  'not-media',
  'damaged',
  'playlist',
  'declined',
]);

/** Who made the output; it is there already, and may look at what it made. */
function makerOf({ steps }: Plan, { step }: PlannedOutput): EngineId {
  return readerOf(steps.find(({ id }) => id === step)?.engine ?? 'ffmpeg');
}

/**
 * Verifies the outputs by probing them again and decoding their ends, and registers them. Outputs are only offered after
 * this, all of a job together.
 */
export async function finishJob(
  attempt: Attempt,
  { plan }: Work,
  artifacts: ReadonlyMap<StepId, Artifact>,
): Promise<Result<null>> {
  const { job, ports, meter, apply } = attempt;
  await apply({ kind: 'steps-done' });
  meter.enter({ kind: 'verifying' });
  const verified: Omit<Output, 'name'>[] = [];
  for (const planned of plan.outputs) {
    const artifact = artifacts.get(planned.step);
    if (artifact === undefined) throw new Error(`The plan has no step "${planned.step}".`);
    const media = await verifyOutput(attempt, planned, artifact, makerOf(plan, planned));
    if (!media.ok) return media;
    const { suffix, format } = planned;
    verified.push({ suffix, mime: format.mime, artifact, media: media.value });
  }
  // Only now: a name that was given stays taken.
  const outputs = verified.map((output, n): Output => {
    const { content, format } = plan.outputs[n] ?? plan.outputs[0];
    // Players find subtitles beside a film by its name and theirs: "film.eng.srt".
    const isNamed = content === 'cues' && output.suffix !== '';
    const name = isNamed
      ? ports.jobs.nameOutput(jobName(job), `${output.suffix}.${format.extension}`, '')
      : ports.jobs.nameOutput(jobName(job), format.extension, output.suffix);
    return { ...output, name };
  });
  if (!isNonEmpty(outputs)) throw new Error('The plan has no output.');
  const at = ports.clock.now();
  await apply({ kind: 'done', outputs, at });
  const bytes = total(outputs.map(({ artifact }) => artifact.size));
  await ports.experience.count((sum) =>
    withFinished(sum, {
      bytesIn: total(job.sources.map(({ size }) => size)),
      bytesOut: bytes,
      media: total(plan.outputs.map(({ expect }) => secondsOf(expect.duration) ?? 0)),
      stages: meter.stages(),
      ways: trackMethods(plan),
      trial: trialOf(attempt, plan, bytes, at),
    }),
  );
  return success(null);
}

/** What a job teaches about others of its kind, if this attempt did all of it, without a rest. */
function trialOf(
  { job, meter, gate, meanLoad }: Attempt,
  plan: Plan,
  bytes: number,
  at: number,
): Trial | null {
  const { work, run } = job;
  const begun = work !== null && Object.keys(work.artifacts).length > 0;
  if (plan.rawEstimate === undefined || begun || gate.wasShut()) return null;
  const { working, 'loading-engine': loading } = meter.stages();
  const all = Math.max(0, (at - run.startedAt) / 1000 - loading);
  // However quick it was, it did something.
  const seconds = Math.max(Math.min(meter.secondsMaking() ?? working, all), all * LEAST_SHARE);
  return {
    kind: calibrationKey(plan),
    company: companyOf(meanLoad()),
    rawEstimate: plan.rawEstimate,
    seconds,
    fixed: all - seconds,
    bytes,
  };
}

/** Of a job's time, so much at least went into its length. */
const LEAST_SHARE = 0.1;

async function verifyOutput(
  { ports, signal }: Attempt,
  planned: PlannedOutput,
  artifact: Artifact,
  maker: EngineId,
): Promise<Result<MediaInfo>> {
  const blob = await ports.storage.artifacts.open(artifact);
  if (blob === null) return failed({ kind: 'storage-refused' });
  if (blob.size === 0) return failed({ kind: 'output-rejected', why: 'empty' });
  const engine = ports.engines[maker];
  if (planned.content === 'package') {
    const whole = await engine.check(blob, null, signal);
    return whole.ok ? success(packageInfo(planned, artifact)) : whole;
  }
  if (planned.content === 'cues') return cuesInfo(planned, artifact, await blob.text());
  const probed = await engine.probe(blob, signal);
  if (!probed.ok) {
    return UNREADABLE.has(probed.failure.kind)
      ? failed({ kind: 'output-rejected', why: 'unreadable' }, probed.log)
      : probed;
  }
  const verified = verify(probed.value.media, planned.expect);
  if (!verified.ok) return verified;
  const decodes = await engine.check(blob, probed.value, signal);
  return decodes.ok ? verified : decodes;
}

/** A package is no media itself; its check goes through all of its playlists. */
function packageInfo({ expect }: PlannedOutput, { size }: Artifact): MediaInfo {
  return {
    probedBy: 'webcodecs',
    container: 'zip',
    size,
    duration: expect.duration,
    tracks: [],
    metadata: NO_METADATA,
  };
}

/** Subtitles are text that Kiln wrote itself, and that it reads again as players do. */
function cuesInfo(
  { format: { extension } }: PlannedOutput,
  { size }: Artifact,
  text: string,
): Result<MediaInfo> {
  if (!isCueForm(extension) || countCues(text, extension) === 0) {
    return failed({ kind: 'output-rejected', why: 'empty' });
  }
  return success({
    probedBy: 'ffmpeg',
    container: 'subtitles',
    size,
    duration: { kind: 'unknown' },
    tracks: [{ kind: 'subtitle', index: 0, codec: extension, frames: null, bitRate: null }],
    metadata: NO_METADATA,
  });
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
