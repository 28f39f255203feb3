import { secondsOf, tracksOf } from '../../media/media.ts';
import type { Options } from '../../options/options.ts';
import type { PlanContext } from '../model/context.ts';

/**
 * How large an output may be, in bytes: at most `limit`; where that cannot be reached, at most `accepted`, which is more
 * where the user asked for less than the source has.
 */
export type SizeWish = { readonly limit: number; readonly accepted: number };

/** Bytes in the unit of the option. */
const MEGABYTE = 1e6;

/** The share of the source's bytes that is left. */
const SHARES: Readonly<Record<Exclude<Options['smaller'], 'off'>, number>> = {
  light: 0.75,
  medium: 0.5,
  strong: 0.25,
};

/** How large the options want the output at most; null where any size will do. */
export function sizeWish(context: PlanContext): SizeWish | null {
  const { maxSize, smaller } = context.options;
  const allowed = maxSize === null || maxSize === 0 ? Infinity : Math.floor(maxSize * MEGABYTE);
  if (smaller === 'off') return allowed === Infinity ? null : { limit: allowed, accepted: allowed };
  const source = sourceBytes(context);
  return {
    limit: Math.min(allowed, Math.floor(source * SHARES[smaller])),
    accepted: Math.min(allowed, source - 1),
  };
}

/** Bytes of what is taken of the source: of its sound alone where the format holds nothing else. */
function sourceBytes({ media, format }: PlanContext): number {
  if (format.video !== null || tracksOf(media, 'video').length === 0) return media.size;
  const bytes = tracksOf(media, 'audio').map(({ bitRate, duration }) => {
    const seconds = secondsOf(duration) ?? secondsOf(media.duration);
    return bitRate === null || seconds === null ? media.size : (bitRate * seconds) / 8;
  });
  return Math.min(media.size, Math.round(bytes.reduce((sum, one) => sum + one, 0)));
}
