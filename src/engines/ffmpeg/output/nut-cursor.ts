/** Thrown when there are not enough bytes yet. */
export class Incomplete extends Error {
  override name = 'Incomplete';
}

/** Reads numbers of the NUT container from bytes, one after the other; throws `Incomplete` at their end. */
export type NutCursor = {
  readonly position: () => number;
  readonly byte: () => number;
  /** A number of any size, seven bits a byte, the highest first. */
  readonly number: () => number;
  /** The same with a sign. */
  readonly signed: () => number;
  readonly skip: (bytes: number) => void;
};

/** A cursor at a position. */
export function nutCursor(bytes: Uint8Array, position: number): NutCursor {
  let at = position;
  const byte = () => {
    const value = bytes[at];
    if (value === undefined) throw new Incomplete();
    at += 1;
    return value;
  };
  const number = () => {
    let value = 0;
    for (;;) {
      const next = byte();
      value = value * 128 + (next & 127);
      if (next < 128) return value;
    }
  };
  return {
    position: () => at,
    byte,
    number,
    signed() {
      const value = number() + 1;
      return value % 2 === 1 ? -(value - 1) / 2 : value / 2;
    },
    skip(count) {
      if (at + count > bytes.length) throw new Incomplete();
      at += count;
    },
  };
}
