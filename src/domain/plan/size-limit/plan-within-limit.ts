import { failed, success, type Result } from '../../failure/failure.ts';
import { perSecond, tracksOf } from '../../media/media.ts';
import { budgetFor } from './budget.ts';
import type { PlanContext } from '../model/context.ts';
import type { SizeLimit } from '../model/size-limit.ts';
import { calibratedEstimate } from '../model/estimate-calibration.ts';
import { sizeWish, type SizeWish } from './size-wish.ts';
import { overheadOf } from './overhead.ts';
import { cleanRate } from '../tracks/picture.ts';
import { mediaSeconds, type PlanDraft } from '../model/plan.ts';
import { planTracks } from '../steps/plan-tracks.ts';

/**
 * Plans tracks so that the output is not larger than the target says: as usual where that is expected to fit, else with
 * a budget for each track. Without a limit, as usual.
 */
export function planWithinLimit(context: PlanContext): Result<PlanDraft> {
  const usual = planTracks(context);
  const wish = sizeWish(context);
  if (wish === null || !usual.ok) return usual;
  const plan = usual.value;
  const { measures = {} } = context.capabilities;
  const expected = calibratedEstimate(plan, plan.estimate, measures).bytes;
  const seconds = mediaSeconds(plan) ?? 0;
  if (
    !context.capabilities.avoid.includes('usual-size') &&
    fitsAsUsual(context, plan, expected, wish.limit)
  ) {
    return success({ ...plan, sizeLimit: asUsual(wish, seconds) });
  }
  if (seconds === 0)
    return failed({ kind: 'limit-too-low', limit: wish.limit, least: context.media.size });
  const first = planWithBudget(context, seconds, wish);
  if (first.ok || first.failure.kind !== 'limit-too-low') return first;
  // As small as it can be is what was meant, as long as that is smaller than the source.
  const least = Math.ceil(first.failure.least * ROUNDING);
  return least > wish.accepted
    ? first
    : planWithBudget(context, seconds, { ...wish, limit: least });
}

/** The least that is possible grows a little with the limit: containers add a share. */
const ROUNDING = 1.03;

function planWithBudget(
  context: PlanContext,
  seconds: number,
  { limit, accepted }: SizeWish,
): Result<PlanDraft> {
  const budgeted = budgetFor(context, seconds, limit);
  if (!budgeted.ok) return budgeted;
  const sizeLimit = { ...budgeted.value.sizeLimit, accepted };
  const tight = planTracks(budgeted.value.context);
  if (!tight.ok) return tight;
  const { estimate } = tight.value;
  const bytes = Math.round(sizeLimit.otherBytes + ((sizeLimit.bitRate ?? 0) * seconds) / 8);
  const time = estimate.seconds === null ? null : estimate.seconds * USUAL_PASSES;
  return success({ ...tight.value, sizeLimit, estimate: { bytes, seconds: time } });
}

/** Some first passes are good enough, some are not. */
const USUAL_PASSES = 1.5;

/** Shares of a limit below which the usual quality is expected to stay: pictures are hard to foretell, sounds are not. */
const SAFE = { picture: 0.8, sound: 0.97, copy: 1 } as const;

function fitsAsUsual(
  context: PlanContext,
  plan: PlanDraft,
  expected: number | null,
  limit: number,
): boolean {
  const { media, target } = context;
  const [video] = tracksOf(media, 'video');
  const encoded = (kind: 'video' | 'audio') =>
    plan.decisions.some(({ track, action }) => track.kind === kind && action.kind === 'encode');
  const sound = encoded('audio') ? 'sound' : 'copy';
  const share = SAFE[encoded('video') ? 'picture' : sound];
  const bytes = expected ?? (sound === 'copy' ? media.size : Infinity);
  const seconds = mediaSeconds(plan) ?? 0;
  const overhead = overheadOf(target.format, {
    seconds,
    frameRate: video === undefined ? 0 : perSecond(cleanRate(video.rate)),
    sounds: plan.outputs[0].expect.audio.length,
    bytes,
  });
  return bytes + overhead <= limit * share;
}

function asUsual(wish: SizeWish, seconds: number): SizeLimit {
  return {
    ...wish,
    enough: 0,
    bitRate: null,
    picture: null,
    most: 0,
    otherBytes: 0,
    seconds,
    passes: [],
  };
}
