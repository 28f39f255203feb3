import type { Rate } from './media.ts';

/** The number of a frame, as recorders count them. Drop-frame codes leave out numbers to keep up with the clock. */
export type Timecode = {
  readonly frame: number;
  readonly rate: Rate;
  readonly isDropFrame: boolean;
};

const TEXT = /^(\d{2}):(\d{2}):(\d{2})([:;.])(\d{2,3})$/u;

/** Reads a timecode such as "11:22:33;04", of frames at this rate; null for what is none. */
export function parseTimecode(text: string, rate: Rate): Timecode | null {
  const match = TEXT.exec(text.trim());
  if (match === null || rate.num === 0) return null;
  const [hours, minutes, seconds, frames] = [1, 2, 3, 5].map((n) => Number(match[n]));
  const perSecond = Math.round(rate.num / rate.den);
  const isDropFrame = match[4] !== ':';
  const all = (hours ?? 0) * 60 + (minutes ?? 0);
  const dropped = isDropFrame ? droppedAMinute(perSecond) * (all - Math.floor(all / 10)) : 0;
  const frame = (all * 60 + (seconds ?? 0)) * perSecond + (frames ?? 0) - dropped;
  return { frame, rate, isDropFrame };
}

/** A timecode as people write it. */
export function formatTimecode({ frame, rate, isDropFrame }: Timecode): string {
  const perSecond = Math.max(1, Math.round(rate.num / rate.den));
  let number = frame;
  if (isDropFrame) {
    const left = droppedAMinute(perSecond);
    const [minute, ten] = [perSecond * 60 - left, perSecond * 600 - left * 9];
    const [tens, rest] = [Math.floor(frame / ten), frame % ten];
    number += left * 9 * tens + (rest > left ? left * Math.floor((rest - left) / minute) : 0);
  }
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const seconds = number / perSecond;
  const clock = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map(two).join(':');
  return `${clock}${isDropFrame ? ';' : ':'}${two(number % perSecond)}`;
}

/** Numbers that are left out at the beginning of a minute, but of every tenth: two at 30 frames a second. */
function droppedAMinute(perSecond: number): number {
  return Math.round(perSecond / 15);
}
