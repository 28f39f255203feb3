import type { MeasuredLoudness } from '../../../domain/edits/loudness.ts';
import type { TimeMap } from '../../../domain/edits/time-map.ts';
import type { SoundEdit } from '../../../domain/edits/sound-edit.ts';
import { fadeFilters } from './picture-filters.ts';

/** Softens what would be louder than a sample can be; what is softer stays as it is. */
export const LIMITER = 'alimiter=level=disabled:limit=0.98';

/** What the loudest moment may reach, in dBTP, and the largest range of loudness that is not made smaller, in LU. */
const PEAK = -1;
const RANGE = 20;
const TARGET = `TP=${PEAK}:LRA=${RANGE}`;

/**
 * The filters of a sound up to its loudness: its part, its speed at the same pitch, its volume, its fades. The beginning
 * of a range becomes 0, unless times are kept.
 */
export function soundFilters(
  { range, speed }: TimeMap,
  { gain, fade }: SoundEdit,
  times: 'from-zero' | 'kept' = 'from-zero',
): string[] {
  const ends = [
    ...(range?.from == null ? [] : [`start=${range.from.toFixed(6)}`]),
    ...(range?.to == null ? [] : [`end=${range.to.toFixed(6)}`]),
  ];
  return [
    ...(ends.length === 0 ? [] : [`atrim=${ends.join(':')}`]),
    ...(range?.from == null || times === 'kept' ? [] : [`asetpts=PTS-${range.from.toFixed(6)}/TB`]),
    ...tempos(speed).map((factor) => `atempo=${factor}`),
    ...(gain === 0 ? [] : [`volume=${gain}dB`]),
    ...(gain > 0 ? [LIMITER] : []),
    ...fadeFilters('afade', fade),
  ];
}

/** What comes before the sound in Opus lasts no longer, in seconds: FFmpeg leaves it out, and counts its time. */
const PRE_SKIP = 0.02;

/**
 * Silence where packets are missing, and before a sound that begins late where that is to begin at 0. Jitter of less than
 * a tenth of a second is left, and no silence is made of samples that were left out of the start. Encoders put what comes
 * before and behind a gap into one packet, which would be heard where the gap begins.
 */
export function gapFilters(
  { range }: Pick<TimeMap, 'range'>,
  begins: 'at-0' | 'in-time',
): string[] {
  if (begins === 'in-time' || range?.from != null) return ['aresample=async=1'];
  return [`asetpts='PTS-if(lt(STARTT,${PRE_SKIP}),STARTPTS,0)'`, 'aresample=async=1:first_pts=0'];
}

/**
 * What comes of several recordings is timed by its samples. FFmpeg counts the samples of all of them by the rate of the
 * first, and begins its filters anew where the rate changes, so that each would be late.
 */
export const COUNTED = 'asetpts=NAN';

/** The first pass, which measures only. */
export function measuringFilter(target: number): string {
  return `${onePassFilter(target)}:print_format=json`;
}

/** Makes a sound about as loud as wanted without having measured it: quiet moments are raised more than loud ones. */
export function onePassFilter(target: number): string {
  return `loudnorm=I=${target}:${TARGET}`;
}

/** True when one gain for the whole makes a sound as loud as wanted; otherwise its loud moments have to be softened. */
export function hasRoom({ integrated, peak, range }: MeasuredLoudness, target: number): boolean {
  return peak + target - integrated <= PEAK && range <= RANGE;
}

/** What the filter takes for a loudness, in LUFS. */
const LEAST_LOUD = -70;
const MOST_LOUD = -5;

/** The second pass. Silence stays what it is. */
export function loudnessFilters(measured: MeasuredLoudness | null): string[] {
  if (measured === null) return [];
  const { integrated, range, peak, threshold, offset, aim } = measured;
  return [
    [
      `loudnorm=I=${Math.min(MOST_LOUD, Math.max(LEAST_LOUD, aim)).toFixed(2)}:${TARGET}:linear=true`,
      ...[`measured_I=${integrated}`, `measured_LRA=${range}`, `measured_TP=${peak}`],
      ...[`measured_thresh=${threshold}`, `offset=${offset}`],
    ].join(':'),
  ];
}

/** Factors of at most two, or at least a half, that make a speed: beyond, the filter leaves sounds out. */
function tempos(speed: number): number[] {
  if (speed === 1) return [];
  if (speed > 2) return [2, ...tempos(speed / 2)];
  if (speed < 0.5) return [0.5, ...tempos(speed / 0.5)];
  return [speed];
}
