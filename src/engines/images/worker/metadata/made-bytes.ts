/** So many bytes, filled by whoever is given a view of them. */
export function bytes(length: number, fill: (view: DataView) => void): Uint8Array<ArrayBuffer> {
  const made = new Uint8Array(length);
  fill(new DataView(made.buffer));
  return made;
}

/** Texts as UTF-8 and bytes, one after the other. */
export function joinedBytes(parts: readonly (string | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const pieces = parts.map((part) =>
    typeof part === 'string' ? new TextEncoder().encode(part) : part,
  );
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
