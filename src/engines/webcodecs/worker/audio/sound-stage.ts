/** Sound: the samples of each channel, equally many. */
export type Planes = Float32Array<ArrayBuffer>[];

/** Does something to sound that is given to it piece by piece. */
export type SoundStage = {
  /** As much as can be told from the input so far. */
  readonly push: (input: Planes) => Planes;
  /** The rest, after which nothing is pushed any more. */
  readonly end: () => Planes;
};

/** What `formula` does to each piece, alone. */
export function pieceByPiece(formula: (input: Planes) => Planes): SoundStage {
  return { push: formula, end: () => [] };
}

/** One stage after the other. */
export function chained(stages: readonly SoundStage[]): SoundStage {
  return stages.reduce<SoundStage>(
    (before, stage) => ({
      push: (input) => stage.push(before.push(input)),
      end: () => followedBy(stage.push(before.end()), stage.end()),
    }),
    pieceByPiece((input) => input),
  );
}

/** What follows a sound, put to its end. Without channels there is nothing. */
function followedBy(first: Planes, second: Planes): Planes {
  if (first.length === 0) return second;
  return first.map((plane, n) => concatenated([plane, second[n] ?? new Float32Array()]));
}

/** Samples one after the other. */
export function concatenated(pieces: readonly Float32Array[]): Float32Array<ArrayBuffer> {
  const whole = new Float32Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
