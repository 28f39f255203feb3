import { failed, success, type Result } from '../../failure/failure.ts';
import { perSecond, tracksOf } from '../../media/media.ts';
import { budgetFor } from './budget.ts';
import type { PlanContext } from '../context.ts';
import type { Fit } from './fit.ts';
import { calibrated } from '../kind-of-plan.ts';
import { overheadOf } from './overhead.ts';
import { cleanRate } from '../tracks/picture.ts';
import { mediaSeconds, type Plan } from '../plan.ts';
import { planTracks } from '../tracks/plan-tracks.ts';

/** Bytes in the unit of the option. */
const MEGABYTE = 1e6;

/**
 * Plans tracks so that the output is not larger than the target says, nor than a source that is smaller already: as
 * usual where that is expected to fit, else with a budget for each track. Without a limit, as usual.
 */
export function planToFit(context: PlanContext): Result<Plan> {
  const usual = planTracks(context);
  const allowed = Math.floor((context.options.maxSize ?? 0) * MEGABYTE);
  if (allowed === 0 || !usual.ok) return usual;
  const plan = calibrated(usual.value, context.means.measures ?? {});
  const smaller = Math.min(allowed, context.media.size);
  const encodes = plan.decisions.some(({ action }) => action.kind === 'encode');
  const limit = encodes ? smaller : allowed;
  const seconds = mediaSeconds(plan) ?? 0;
  if (!context.means.avoid.includes('usual-size') && fitsAsUsual(context, plan, limit)) {
    return success({ ...plan, fit: asUsual(limit, seconds) });
  }
  if (seconds === 0)
    return failed({ kind: 'limit-too-low', limit: allowed, least: context.media.size });
  const first = planWithin(context, seconds, smaller);
  // Some formats need more than the source does; then what the user allows is what counts.
  return first.ok || smaller === allowed ? first : planWithin(context, seconds, allowed);
}

function planWithin(context: PlanContext, seconds: number, limit: number): Result<Plan> {
  const budgeted = budgetFor(context, seconds, limit);
  if (!budgeted.ok) return budgeted;
  const { fit } = budgeted.value;
  const tight = planTracks(budgeted.value.context);
  if (!tight.ok) return tight;
  const { estimate } = tight.value;
  const bytes = Math.round(fit.rest + ((fit.bitRate ?? 0) * seconds) / 8);
  const time = estimate.seconds === null ? null : estimate.seconds * USUAL_PASSES;
  return success({ ...tight.value, fit, estimate: { bytes, seconds: time } });
}

/** Some first passes are good enough, some are not. */
const USUAL_PASSES = 1.5;

/** Shares of a limit below which the usual quality is expected to stay: pictures are hard to foretell, sounds are not. */
const SAFE = { picture: 0.8, sound: 0.97, copy: 1 } as const;

function fitsAsUsual(context: PlanContext, plan: Plan, limit: number): boolean {
  const { media, target } = context;
  const [video] = tracksOf(media, 'video');
  const encoded = (kind: 'video' | 'audio') =>
    plan.decisions.some(({ track, action }) => track.kind === kind && action.kind === 'encode');
  const sound = encoded('audio') ? 'sound' : 'copy';
  const share = SAFE[encoded('video') ? 'picture' : sound];
  const bytes = plan.estimate.bytes ?? (sound === 'copy' ? media.size : Infinity);
  const seconds = mediaSeconds(plan) ?? 0;
  const overhead = overheadOf(target.format, {
    seconds,
    frameRate: video === undefined ? 0 : perSecond(cleanRate(video.rate)),
    sounds: plan.outputs[0].expect.audio.length,
    bytes,
  });
  return bytes + overhead <= limit * share;
}

function asUsual(limit: number, seconds: number): Fit {
  return { limit, enough: 0, bitRate: null, picture: null, most: 0, rest: 0, seconds, passes: [] };
}
