/** Reads the bits of a header, the first one first. Past the end there are zeros. */
export type BitReader = {
  readonly bits: (count: number) => number;
  /** A number in the Exp-Golomb code of the MPEG standards. */
  readonly golomb: () => number;
};

/** A reader at the first bit. */
export function bitReader(bytes: Uint8Array): BitReader {
  let position = 0;
  const bits = (count: number) => {
    let value = 0;
    for (let n = 0; n < count; n += 1, position += 1) {
      const byte = bytes[position >> 3] ?? 0;
      value = value * 2 + ((byte >> (7 - (position & 7))) & 1);
    }
    return value;
  };
  return {
    bits,
    golomb() {
      let zeros = 0;
      while (zeros < 32 && bits(1) === 0) zeros += 1;
      return 2 ** zeros - 1 + bits(zeros);
    },
  };
}
