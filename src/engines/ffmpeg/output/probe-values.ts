import type { Rate } from '../../../domain/media/media.ts';

/** A number, 0 when there is none. */
export function number(text: string | undefined): number {
  const value = Number(text);
  return Number.isFinite(value) ? value : 0;
}

/** A fraction such as "30000/1001"; null when it is none, or 0. */
export function toRate(text: string | undefined): Rate | null {
  const [num = 0, den = 0] = (text ?? '').split('/').map(Number);
  return num > 0 && den > 0 ? { num, den } : null;
}

/** A fraction as a number. */
export function ratio(text: string | undefined): number | null {
  const rate = toRate(text);
  return rate === null ? null : rate.num / rate.den;
}

/** A number above 0, or null. */
export function positive(text: string | undefined): number | null {
  const value = Number(text);
  return Number.isFinite(value) && value > 0 ? value : null;
}

/** "00:01:02.500000000" as seconds. */
export function clock(text: string | undefined): string | undefined {
  const match = /^(\d+):(\d+):(\d+(?:\.\d+)?)$/u.exec(text ?? '');
  if (match === null) return undefined;
  const [, hours, minutes, seconds] = match;
  return String(Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
}
