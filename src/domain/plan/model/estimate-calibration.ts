import { corrected, type Measures } from './measures.ts';
import type { PictureEdit } from '../../edits/picture-edit.ts';
import { enginesOf, type StepEngine } from '../../engine/engine-id.ts';
import type { Step } from '../../step/step.ts';
import type { EncodeVideo } from '../../step/track-command.ts';
import type { Plan, PlanDraft } from './plan.ts';
import type { Estimate } from './estimate.ts';

/**
 * What sort of work a plan is, for comparing it with others: who encodes what its time goes into, and how thoroughly.
 */
export function calibrationKey({ steps, sizeLimit }: PlanDraft): string {
  const tracks = steps.flatMap((step) =>
    step.command.kind === 'convert'
      ? step.command.tracks.map((track) => ({ track, engine: step.engine }))
      : [],
  );
  const toFit = sizeLimit !== undefined && sizeLimit.bitRate !== null ? ['to fit'] : [];
  for (const { track, engine } of tracks) {
    if (track.kind !== 'encode-video') continue;
    const edits = [...editsOf(track.edit), ...(isTried(engine, track) ? ['tried'] : [])];
    return ['picture', engine, track.codec, track.rate.effort, ...edits, ...toFit].join(' ');
  }
  for (const { track, engine } of tracks) {
    if (track.kind === 'encode-audio') return ['sound', engine, track.codec, ...toFit].join(' ');
  }
  const [last] = steps.toReversed();
  return last === undefined ? 'nothing' : otherKind(last);
}

/** What changes how long a picture takes, whatever its size. */
function editsOf({ crop, size, scan, denoise, timing }: PictureEdit): string[] {
  return [
    ...(crop === null ? [] : ['cropped']),
    ...(size === null ? [] : ['scaled']),
    ...(scan === 'keep' ? [] : ['deinterlaced']),
    ...(denoise === 'off' ? [] : ['denoised']),
    ...(timing.kind === 'source' ? [] : ['retimed']),
  ];
}

/** True where a bit rate is found by trials before the work begins. */
function isTried(engine: StepEngine, { rate }: EncodeVideo): boolean {
  return engine !== 'ffmpeg' && rate.likeness !== null;
}

function otherKind({ command, engine, format }: Step): string {
  return command.kind === 'convert' ? `copy ${engine}` : `${command.kind} ${engine} ${format}`;
}

/** Seconds that a job takes whatever its length: workers are started, files are looked into, outputs are verified. */
const START = { ffmpeg: 0.8, encode: 0.3, copy: 0.1 } as const;

/** The seconds of a plan that do not grow with the length of its source, as measured here or by the constants. */
export function fixedSeconds(plan: PlanDraft, measures: Measures): number {
  return measures[calibrationKey(plan)]?.fixed ?? startupSeconds(plan);
}

function startupSeconds({ steps, decisions }: PlanDraft): number {
  if (steps.some(({ engine }) => enginesOf(engine).includes('ffmpeg'))) return START.ffmpeg;
  return decisions.some(({ action }) => action.kind === 'encode') ? START.encode : START.copy;
}

/** What this device's own jobs suggest that a plan takes of which the constants say `rawEstimate`. */
export function calibratedEstimate(
  plan: PlanDraft,
  rawEstimate: Estimate,
  measures: Measures,
): Estimate {
  const { seconds, bytes } = corrected(rawEstimate, measures[calibrationKey(plan)]);
  const limit = plan.sizeLimit?.limit ?? Infinity;
  return {
    seconds: seconds === null ? null : seconds + fixedSeconds(plan, measures),
    bytes: bytes === null ? null : Math.min(bytes, limit),
  };
}

/** The same plan with the estimate that this device's own jobs suggest by now. */
export function recalibrated(plan: Plan, measures: Measures): Plan {
  return { ...plan, estimate: calibratedEstimate(plan, plan.rawEstimate, measures) };
}

/** An estimate that is off by less than this share is no news. */
const NEWS = 0.1;

/** True when what was measured since a plan was made says something else than it does. */
export function isOutdated(plan: Plan, measures: Measures): boolean {
  const { estimate } = recalibrated(plan, measures);
  return (['seconds', 'bytes'] as const).some((field) => {
    const [before, now] = [plan.estimate[field], estimate[field]];
    return before !== null && now !== null && Math.abs(now - before) > before * NEWS;
  });
}
