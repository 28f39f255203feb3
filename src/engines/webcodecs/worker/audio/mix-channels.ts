/** How much of each input channel goes into an output channel. */
type Matrix = readonly (readonly number[])[];

const HALF_POWER = Math.SQRT1_2;

/** Rows for left and right, by the number of input channels in the usual order: L R C LFE, then the surrounds. */
const TO_STEREO: Readonly<Record<number, Matrix>> = {
  1: [[1], [1]],
  3: [
    [1, 0, HALF_POWER],
    [0, 1, HALF_POWER],
  ],
  4: [
    [1, 0, HALF_POWER, 0],
    [0, 1, HALF_POWER, 0],
  ],
  5: [
    [1, 0, HALF_POWER, HALF_POWER, 0],
    [0, 1, HALF_POWER, 0, HALF_POWER],
  ],
  6: [
    [1, 0, HALF_POWER, 0, HALF_POWER, 0],
    [0, 1, HALF_POWER, 0, 0, HALF_POWER],
  ],
  8: [
    [1, 0, HALF_POWER, 0, HALF_POWER, 0, HALF_POWER, 0],
    [0, 1, HALF_POWER, 0, 0, HALF_POWER, 0, HALF_POWER],
  ],
};

/** Scaled so that nothing can clip, as FFmpeg does. */
function normalised(matrix: Matrix): Matrix {
  const loudest = Math.max(1, ...matrix.map((row) => row.reduce((sum, part) => sum + part, 0)));
  return matrix.map((row) => row.map((part) => part / loudest));
}

/** The matrix for a change of channels; null when Kiln has none. */
export function mixMatrix(from: number, to: number): Matrix | null {
  const stereo =
    from === 2
      ? [
          [1, 0],
          [0, 1],
        ]
      : TO_STEREO[from];
  if (stereo === undefined) return null;
  if (to === 2) return normalised(stereo);
  if (to !== 1) return null;
  const [left = [], right = []] = stereo;
  return normalised([left.map((part, n) => (part + (right[n] ?? 0)) / 2)]);
}

/** Mixes channels. All have the same length. */
export function mixChannels(
  channels: readonly Float32Array<ArrayBuffer>[],
  matrix: Matrix,
): Float32Array<ArrayBuffer>[] {
  const length = channels[0]?.length ?? 0;
  return matrix.map((row) => {
    const mixed = new Float32Array(length);
    for (const [n, part] of row.entries()) {
      const channel = channels[n];
      if (part === 0 || channel === undefined) continue;
      for (let at = 0; at < length; at += 1)
        mixed[at] = (mixed[at] ?? 0) + (channel[at] ?? 0) * part;
    }
    return mixed;
  });
}
