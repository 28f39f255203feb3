import type { VideoCodec } from '../../media/codecs.ts';
import { renameStep } from '../../step/rename-step.ts';
import type { StepId } from '../../step/step.ts';
import { MOST_PASSES } from '../model/size-limit.ts';
import type { PictureLimit } from '../model/picture-limit.ts';
import type { Plan } from '../model/plan.ts';
import { commandOfPass, lossyCodec } from './limit-picture.ts';
import type { Verdict } from './verdict.ts';
import { withStep } from './plan-next-pass.ts';

/** The share of the limit that a pass aims at, and the last one, which has to fit. */
const AIM = 0.93;
const LAST_AIM = 0.8;

/** Pixels of the shorter side below which nothing is made smaller. */
const SMALLEST = 32;

/** Bytes grow a little more slowly than pixels. */
const GROWTH = 0.9;

/** The qualities that are tried before pixels are given up, each with its share of the first one's bytes. */
type Ladder = readonly (readonly [value: number, share: number])[];

/**
 * The largest shares that FFmpeg's encoders left of three real clips: whoever trusts them is not disappointed. JPEG's
 * scale is a quantizer, WebP's a quality, GIF's the number of colours.
 */
const LADDERS: Readonly<Partial<Record<VideoCodec, Ladder>>> = {
  mjpeg: [
    [2, 1],
    [3, 0.87],
    [4, 0.79],
    [6, 0.66],
    [9, 0.58],
  ],
  webp: [
    [75, 1],
    [65, 0.92],
    [55, 0.86],
    [45, 0.81],
  ],
  // Of two frames of 960x540, by libavif and libjxl as the engine of pictures sets them.
  avif: [
    [55, 1],
    [45, 0.74],
    [35, 0.56],
    [25, 0.45],
  ],
  jxl: [
    [75, 1],
    [65, 0.85],
    [55, 0.75],
    [40, 0.66],
  ],
  gif: [
    [256, 1],
    [128, 0.79],
    [64, 0.67],
  ],
};

/** Judges the size of a picture or an animation that has a limit, see `judgeSize`. */
export function judgePicture(
  plan: Plan,
  limit: PictureLimit,
  artifacts: Readonly<Record<StepId, { readonly size: number }>>,
): Verdict {
  const { step } = plan.outputs[0];
  const bytes = artifacts[step]?.size;
  if (bytes === undefined || bytes <= limit.limit) return { kind: 'take', step };
  const passes = [...limit.passes, { step, bytes }];
  const next = nextPicture(limit, lossyCodec(plan.steps), bytes);
  if (next !== null) {
    return { kind: 'again', plan: planPass(plan, limit, { ...limit, ...next, passes }) };
  }
  const [smallest] = passes.toSorted((a, b) => a.bytes - b.bytes);
  return smallest !== undefined &&
    smallest.bytes <= limit.accepted &&
    artifacts[smallest.step] !== undefined
    ? { kind: 'take', step: smallest.step }
    : { kind: 'missed', limit: limit.limit, reached: smallest?.bytes ?? bytes };
}

/** What is made next of a picture that took so many bytes; null when nothing smaller makes sense. */
function nextPicture(
  { limit, picture, value, passes }: PictureLimit,
  codec: VideoCodec | null,
  bytes: number,
): Pick<PictureLimit, 'picture' | 'value'> | null {
  const pass = passes.length + 1;
  if (pass >= MOST_PASSES) return null;
  const wanted = (limit * (pass + 1 >= MOST_PASSES ? LAST_AIM : AIM)) / bytes;
  const ladder = (codec === null ? undefined : LADDERS[codec]) ?? [];
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
