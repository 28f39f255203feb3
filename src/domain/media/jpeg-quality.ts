/**
 * JPEG libraries' qualities, 1 to 100, that are as large as FFmpeg's quantizer scales, on photos: plans speak the latter,
 * whoever follows them. From 2 to 9 they were measured; the ends are those of both scales.
 */
const SCALES: readonly (readonly [scale: number, quality: number])[] = [
  [1, 100],
  [2, 92],
  [3, 87],
  [4, 82],
  [6, 72],
  [9, 55],
  [31, 1],
];

/** The quality, 1 to 100, of a quantizer scale, 1 to 31. */
export function jpegQuality(scale: number): number {
  return between(SCALES, scale);
}

/** The quantizer scale, 1 to 31, of a quality, 1 to 100. */
export function jpegScale(quality: number): number {
  return between(SCALES.map(([scale, one]) => [one, scale] as const).toReversed(), quality);
}

/** What a table says of a value, which may stand between two of its own. */
function between(table: readonly (readonly [from: number, to: number])[], value: number): number {
  const after = table.findIndex(([from]) => from >= value);
  const [from, to] = table.at(after) ?? [0, 0];
  const [before, start] = table[after - 1] ?? [from, to];
  return from === before ? to : start + ((to - start) * (value - before)) / (from - before);
}
