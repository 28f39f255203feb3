import type { IsobmffOutputFormatOptions } from 'mediabunny';
import type { TrackWork } from '../work/track-work.ts';

/** Bytes that mediabunny reserves for a packet beyond what the index takes in the end. */
const WASTE_PER_PACKET = 25;

/** The part of a file that a reserved index may waste. */
const WORTH = 0.005;

/** Bytes of an output that may be held in memory. */
const SMALL = 16 << 20;

/**
 * Where the index of an MP4 goes. To the front if possible, so that the file plays while it loads: small files are
 * put together in memory, for large ones room is reserved, unless that would cost too much of it.
 */
export function fastStartFor(
  works: readonly TrackWork[],
): NonNullable<IsobmffOutputFormatOptions['fastStart']> {
  const bytes = total(works.map((work) => work.bytes));
  const packets = total(works.map((work) => work.maximumPackets));
  if (bytes !== null && bytes * 2 < SMALL) return 'in-memory';
  if (bytes === null || packets === null) return false;
  return packets * WASTE_PER_PACKET < bytes * WORTH ? 'reserve' : false;
}

/** The sum; null when one is not known. */
export function total(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>(
    (sum, value) => (sum === null || value === null ? null : sum + value),
    0,
  );
}
