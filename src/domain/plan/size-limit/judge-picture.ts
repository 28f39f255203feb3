import type { VideoCodec } from '../../media/codecs.ts';
import { renameStep } from '../../step/rename-step.ts';
import type { StepId } from '../../step/step.ts';
import { MOST_PASSES, WELL_USED } from '../model/size-limit.ts';
import type { PictureLimit, PicturePass } from '../model/picture-limit.ts';
import type { Plan } from '../model/plan.ts';
import { commandOfPass, lossyCodec } from './limit-picture.ts';
import type { Verdict } from './verdict.ts';
import { ladderOf } from './ladders.ts';
import { withStep } from './plan-next-pass.ts';
import { searchQuality, shareAt } from './search-quality.ts';

/** The share of the limit that a pass aims at, and the last one, which has to fit. */
const AIM = 0.93;
const LAST_AIM = 0.8;

/** Passes at most where a quality is searched for, the first one included. */
const MOST_SEARCHED = 6;

/** Pixels of the shorter side below which nothing is made smaller. */
const SMALLEST = 32;

/** Bytes grow a little more slowly than pixels. */
const GROWTH = 0.9;

/** Judges the size of a picture or an animation that has a limit, see `judgeSize`. */
export function judgePicture(
  plan: Plan,
  limit: PictureLimit,
  artifacts: Readonly<Record<StepId, { readonly size: number }>>,
): Verdict {
  const { step } = plan.outputs[0];
  const bytes = artifacts[step]?.size;
  if (bytes === undefined) return { kind: 'take', step };
  const { picture, value } = limit;
  const passes = [...limit.passes, { step, bytes, picture, value }];
  const next = nextPass(plan, limit, passes, bytes);
  if (next !== null) {
    return { kind: 'again', plan: planPass(plan, limit, { ...limit, ...next, passes }) };
  }
  const best = passes
    .filter((pass) => pass.bytes <= limit.limit && artifacts[pass.step] !== undefined)
    .toSorted((a, b) => b.bytes - a.bytes)[0];
  if (best !== undefined) return { kind: 'take', step: best.step };
  const [smallest] = passes.toSorted((a, b) => a.bytes - b.bytes);
  return smallest !== undefined &&
    smallest.bytes <= limit.accepted &&
    artifacts[smallest.step] !== undefined
    ? { kind: 'take', step: smallest.step }
    : { kind: 'missed', limit: limit.limit, reached: smallest?.bytes ?? bytes };
}

/** What is made next. */
type Next = Pick<PictureLimit, 'picture' | 'value'>;

/** What is made next of a picture that took so many bytes; null when nothing that makes sense is better. */
function nextPass(
  { steps }: Plan,
  limit: PictureLimit,
  passes: readonly PicturePass[],
  bytes: number,
): Next | null {
  const codec = lossyCodec(steps);
  // The engine of pictures is quick, and its encoders take any quality.
  const isSearched = codec !== null && ladderOf(codec).length > 0 && madeByImages(steps);
  if (!isSearched) {
    const isEnough = bytes <= limit.limit || passes.length >= MOST_PASSES;
    return isEnough ? null : nextPicture(limit, codec, bytes, MOST_PASSES - passes.length);
  }
  const found = searchQuality(limit, passes, codec);
  const left = MOST_SEARCHED - passes.length;
  const fits = passes.some((pass) => pass.bytes <= limit.limit);
  if (left <= 0) return null;
  if (found.kind === 'best') return largerPicture(limit, passes, bytes);
  if (found.kind === 'try' && (left > 1 || fits)) {
    return { picture: limit.picture, value: found.value };
  }
  const [lowest = limit.value] = ladderOf(codec).at(-1) ?? [];
  const share = Math.min(1, shareAt(codec, lowest) / shareAt(codec, limit.value));
  const aim = (limit.limit * (left <= 1 ? LAST_AIM : AIM)) / (bytes * share);
  return withPixels(limit, aim, share < 1 ? lowest : limit.value);
}

/** Pixels come back where more of them were given up than had to be; null where none were, or what fits is well used. */
function largerPicture(
  limit: PictureLimit,
  passes: readonly PicturePass[],
  bytes: number,
): Next | null {
  const isShrunk = passes.some(({ picture }) => picture.width > limit.picture.width);
  const room = limit.limit / bytes;
  if (!isShrunk || room * WELL_USED <= 1) return null;
  const next = withPixels(limit, room * AIM, limit.value);
  const isTried = passes.some(({ picture }) => picture.width === next?.picture.width);
  return isTried || (next?.picture.width ?? 0) > (passes[0]?.picture.width ?? 0) ? null : next;
}

/** A picture that takes so many times the bytes, by its pixels; null when it would be too small. */
function withPixels({ picture, passes }: PictureLimit, bytes: number, value: number): Next | null {
  const factor = bytes ** (0.5 / GROWTH);
  if (Math.min(picture.width, picture.height) * factor < SMALLEST) return null;
  // The shape is that of the first one: of one that was rounded again and again it would be another.
  const first = passes[0]?.picture ?? picture;
  const width = Math.floor(picture.width * factor);
  const height = Math.max(1, Math.round((width * first.height) / first.width));
  return { picture: { width, height }, value };
}

function madeByImages(steps: Plan['steps']): boolean {
  return steps.every(({ engine }) => engine === 'images');
}

/** Less quality, or fewer pixels where that is not enough; null when nothing smaller makes sense. `left`: passes. */
function nextPicture(
  limit: PictureLimit,
  codec: VideoCodec | null,
  bytes: number,
  left: number,
): Next | null {
  const { picture, value } = limit;
  const wanted = (limit.limit * (left <= 1 ? LAST_AIM : AIM)) / bytes;
  const ladder = codec === null ? [] : ladderOf(codec);
  const [, now] = ladder.find(([rung]) => rung === value) ?? [value, 1];
  const lower = ladder.filter(([, share]) => share < now);
  const enough = lower.find(([, share]) => share / now <= wanted);
  if (enough !== undefined) return { picture, value: enough[0] };
  const [lowest, share] = lower.at(-1) ?? [value, now];
  const factor = Math.min(1, (wanted / (share / now)) ** (0.5 / GROWTH));
  const { width, height } = picture;
  if (Math.min(width, height) * factor < SMALLEST) return null;
  return {
    picture: { width: evenly(width * factor), height: evenly(height * factor) },
    value: lowest,
  };
}

/** Rounded down, so that the picture surely has fewer pixels; some encoders want pairs of them. */
function evenly(length: number): number {
  return Math.max(2, Math.floor(length / 2) * 2);
}

/** The plan with all of its steps made again. */
function planPass(plan: Plan, before: PictureLimit, next: PictureLimit): Plan {
  const pass = next.passes.length + 1;
  const names = new Map(
    plan.steps.map(({ id, repeats }): [StepId, StepId] => [id, `${repeats ?? id}.${pass}`]),
  );
  const nameOf = (id: StepId) => names.get(id) ?? id;
  return {
    ...plan,
    pictureLimit: next,
    outputs: withStep(plan, nameOf(plan.outputs[0].step)),
    steps: plan.steps.map((step) => ({
      ...renameStep(step, nameOf),
      repeats: step.repeats ?? step.id,
      command: commandOfPass(step.command, before, next),
    })),
  };
}
