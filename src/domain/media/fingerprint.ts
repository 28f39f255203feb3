/** Bytes of each piece that a fingerprint is taken of: enough to hold a header, few enough to take no time. */
const PIECE = 64 << 10;

/** A range of bytes, from `start` up to, but not including, `end`. */
export type ByteRange = { readonly start: number; readonly end: number };

/**
 * The ranges whose hash, together with the size, tells files apart: the beginning, the middle and the end. Two
 * recordings of one camera differ in all three; a file that was written to its end and then damaged is not the point.
 */
export function sampledRanges(size: number): readonly ByteRange[] {
  if (size <= 3 * PIECE) return [{ start: 0, end: size }];
  const middle = Math.floor((size - PIECE) / 2);
  return [
    { start: 0, end: PIECE },
    { start: middle, end: middle + PIECE },
    { start: size - PIECE, end: size },
  ];
}
