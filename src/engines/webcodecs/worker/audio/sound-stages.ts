import { fadeLevel, NO_FADE, type Fade } from '../../../../domain/edits/fade.ts';
import type { TimeMap } from '../../../../domain/edits/time-map.ts';
import type { SoundEdit } from '../../../../domain/edits/sound-edit.ts';
import { Declined } from '../work/refusals.ts';
import { createLimiter } from './limiter.ts';
import { mixChannels, mixMatrix } from './mix-channels.ts';
import { createResampler } from './resampler.ts';
import { chained, pieceByPiece, type Planes, type SoundStage } from './sound-stage.ts';
import { createTimeStretch } from './time-stretch.ts';

/** What sound is like. Hertz. */
export type AudioShape = { readonly channels: number; readonly sampleRate: number };

/** What sound is to be like, and what is done to it. */
export type SoundTarget = AudioShape & Pick<SoundEdit, 'gain' | 'fade'> & Pick<TimeMap, 'speed'>;

/** A target that changes only the shape: channels and sample rate. */
export const UNCHANGED = { gain: 0, fade: NO_FADE, speed: 1 } as const;

/** Makes sound what it is wanted to be. `begin` is when its first sample is heard, in seconds of the output. */
export function soundStages(from: AudioShape, wanted: SoundTarget, begin: number): SoundStage {
  const { channels, sampleRate, speed, gain, fade } = wanted;
  return chained([
    ...(from.channels === channels ? [] : [mixed(from.channels, channels)]),
    ...(speed === 1 ? [] : [createTimeStretch(channels, from.sampleRate, speed)]),
    ...(from.sampleRate === sampleRate ? [] : [resampled(channels, from.sampleRate, sampleRate)]),
    ...(gain === 0 ? [] : [amplified(channels, sampleRate, 10 ** (gain / 20))]),
    ...(fade.in > 0 || fade.out > 0 ? [faded(sampleRate, fade, begin)] : []),
  ]);
}

function mixed(from: number, to: number): SoundStage {
  const matrix = mixMatrix(from, to);
  if (matrix === null) throw new Declined(`Sound of ${from} channels made into ${to}.`);
  return pieceByPiece((input) => mixChannels(input, matrix));
}

function resampled(channels: number, from: number, to: number): SoundStage {
  const resamplers = Array.from({ length: channels }, () => createResampler(from, to));
  return {
    push: (input) => resamplers.map((one, n) => one.push(input[n] ?? new Float32Array())),
    end: () => resamplers.map((one) => one.end()),
  };
}

function amplified(channels: number, rate: number, factor: number): SoundStage {
  return factor > 1
    ? createLimiter(channels, rate, factor)
    : pieceByPiece((input) => input.map((plane) => plane.map((value) => value * factor)));
}

function faded(rate: number, fade: Fade, begin: number): SoundStage {
  let given = 0;
  return pieceByPiece((input: Planes) => {
    const first = given;
    given += input[0]?.length ?? 0;
    const at = (n: number) => fadeLevel(fade, begin + n / rate);
    // A fade is never lower between two places where it is 1.
    if (at(first) === 1 && at(given) === 1) return input;
    return input.map((plane) => plane.map((value, n) => value * at(first + n)));
  });
}
