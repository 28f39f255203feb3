import type { StepId } from '../../step/step.ts';
import { AIM, MOST_PASSES, type SizeLimit, type Pass } from '../model/size-limit.ts';
import type { Verdict } from './verdict.ts';
import { judgePicture } from './judge-picture.ts';
import { planNextPass } from './plan-next-pass.ts';
import type { Plan } from '../model/plan.ts';
import { evenly, isSameSize } from '../tracks/scaled-edit.ts';

/** Judges the size of a plan's output. `artifacts` are those of the plan and of earlier passes that fitted. */
export function judgeSize(
  plan: Plan,
  artifacts: Readonly<Record<StepId, { readonly size: number }>>,
): Verdict {
  const { sizeLimit, pictureLimit } = plan;
  if (pictureLimit !== undefined) return judgePicture(plan, pictureLimit, artifacts);
  const output = plan.outputs[0].step;
  const bytes = artifacts[output]?.size;
  if (sizeLimit === undefined || bytes === undefined) return { kind: 'take', step: output };
  if (sizeLimit.bitRate === null) {
    return bytes <= sizeLimit.limit ? { kind: 'take', step: output } : { kind: 'replan' };
  }
  const { bitRate, picture } = sizeLimit;
  const passes = [...sizeLimit.passes, { step: output, bitRate, picture, bytes }];
  const best = passes
    .filter((pass) => pass.bytes <= sizeLimit.limit && artifacts[pass.step] !== undefined)
    .toSorted((a, b) => b.bytes - a.bytes)[0];
  const next = smallerAfter(sizeLimit, passes) ?? rateAfter(sizeLimit, passes);
  const isGood =
    best !== undefined && (best.bytes >= sizeLimit.enough || brings(passes) === 'little');
  if (best !== undefined && (isGood || next === null)) return { kind: 'take', step: best.step };
  if (next !== null) {
    return { kind: 'again', plan: planNextPass(plan, { ...sizeLimit, ...next, passes }) };
  }
  const smallest = passes
    .filter((pass) => pass.bytes <= sizeLimit.accepted && artifacts[pass.step] !== undefined)
    .toSorted((a, b) => a.bytes - b.bytes)[0];
  return smallest === undefined
    ? {
        kind: 'missed',
        limit: sizeLimit.limit,
        reached: Math.min(...passes.map((pass) => pass.bytes)),
      }
    : { kind: 'take', step: smallest.step };
}

/** What the last raise of the bit rate brought: a picture that needs no more bits takes no more. */
function brings(passes: readonly Pass[]): 'little' | 'enough' {
  const [before, last] = passes.slice(-2);
  if (before === undefined || last === undefined) return 'enough';
  const asked = last.bitRate / before.bitRate;
  return asked > 1.05 && last.bytes / before.bytes < 1 + (asked - 1) / 5 ? 'little' : 'enough';
}

/** A bit rate is changed by at least this share; less would bring nothing. */
const LEAST_CHANGE = 0.004;

/** A bit rate is raised at most so many times at once: encoders are not to be trusted far from where they were tried. */
const MOST_RISE = 2.5;

/** The last pass aims lower: it has to fit. */
const LAST_AIM = 0.95;

/** What is asked of the encoder in the next pass. */
type Ask = Pick<SizeLimit, 'bitRate' | 'picture'>;

/** An encoder that takes this many times its bits is at its end: the picture is too much for so few of them. */
const AT_ITS_END = 1.15;

/** Bits grow more slowly than pixels, and a picture that is a little too large once more would cost a pass. */
const SHRINKING = 1.2;
const SPARE = 0.65;

/** Pixels of the shorter side below which nothing is made smaller. */
const SMALLEST = 144;

/**
 * A smaller picture, where the encoder cannot come down to its bit rate with this one; else null. Only once: if it takes
 * too much of that one too, it is the encoder's way with its bit rates.
 */
function smallerAfter(sizeLimit: SizeLimit, passes: readonly Pass[]): Ask | null {
  const last = passes.at(-1);
  if (last === undefined || sizeLimit.picture === null || passes.length >= MOST_PASSES) return null;
  if (passes.some(({ picture }) => !isSameSize(picture, sizeLimit.picture))) return null;
  const taken = last.bytes - sizeLimit.otherBytes;
  const asked = (last.bitRate * sizeLimit.seconds) / 8;
  if (last.bytes <= sizeLimit.limit || taken < asked * AT_ITS_END) return null;
  const isLast = passes.length + 1 >= MOST_PASSES;
  const wanted = sizeLimit.limit * (isLast ? LAST_AIM : AIM) - sizeLimit.otherBytes;
  const factor = Math.sqrt((wanted / taken) ** SHRINKING * SPARE);
  const { width, height } = sizeLimit.picture;
  if (wanted <= 0 || Math.min(width, height) * factor < SMALLEST) return null;
  // Half of it may be the encoder's way with all pictures.
  const doubt = Math.sqrt(taken / asked);
  return {
    picture: { width: evenly(width * factor), height: evenly(height * factor) },
    bitRate: Math.floor((wanted * 8) / sizeLimit.seconds / doubt),
  };
}

/** The same picture at another bit rate; null when no other makes sense. */
function rateAfter(sizeLimit: SizeLimit, passes: readonly Pass[]): Ask | null {
  const last = passes.at(-1);
  if (last === undefined || passes.length >= MOST_PASSES) return null;
  const aim = sizeLimit.limit * (passes.length + 1 >= MOST_PASSES ? LAST_AIM : AIM);
  const slope = bytesPerRate(sizeLimit, passes);
  const wanted = last.bitRate + (aim - last.bytes) / slope;
  const fitting = last.bytes <= sizeLimit.limit;
  const rate = Math.floor(
    fitting
      ? Math.min(wanted, last.bitRate * MOST_RISE, sizeLimit.most)
      : Math.min(wanted, last.bitRate * (1 - LEAST_CHANGE)),
  );
  // Other bytes that take the whole limit leaves nothing to be encoded.
  if (rate < last.bitRate / MOST_FALL) return null;
  return Math.abs(rate / last.bitRate - 1) < LEAST_CHANGE
    ? null
    : { bitRate: rate, picture: sizeLimit.picture };
}

/** A bit rate that has to fall to less than one so many-th was no good guess: there is no knowing what comes. */
const MOST_FALL = 20;

/** Bytes that come for each bit per second, judged by the two last passes, or by one and what all else should take. */
function bytesPerRate(
  { otherBytes, seconds, picture }: SizeLimit,
  passes: readonly Pass[],
): number {
  const [last, before] = passes.filter((pass) => isSameSize(pass.picture, picture)).toReversed();
  const ideal = seconds / 8;
  if (last === undefined) return ideal;
  const single = Math.max((last.bytes - otherBytes) / last.bitRate, ideal / 4);
  if (before === undefined || before.bitRate === last.bitRate) return single;
  const between = (last.bytes - before.bytes) / (last.bitRate - before.bitRate);
  return between > ideal / 4 && between < ideal * 4 ? between : single;
}
