/** Parts of something that is written: numbers that are bytes, texts in UTF-8, or bytes. */
export type Part = number | string | Uint8Array | readonly Part[];

const encoder = new TextEncoder();

/** Bytes of all parts, one behind the other. */
export function bytes(...parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const pieces = parts.map((part) => {
    if (typeof part === 'number') return Uint8Array.of(part);
    if (typeof part === 'string') return encoder.encode(part);
    return part instanceof Uint8Array ? part : bytes(...part);
  });
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A box of an MP4 or MOV. Its name has four characters of Latin-1, such as "©nam". */
export function box(name: string, ...parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const content = bytes(...parts);
  return bytes(u32(content.length + 8), latin1(name), content);
}

/** A box with a version and flags. */
export function fullBox(name: string, flags: number, ...parts: readonly Part[]) {
  return box(name, u32(flags), ...parts);
}

/** Characters as a byte each. */
function latin1(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** A number of two bytes. */
export function u16(value: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.of((value >> 8) & 0xff, value & 0xff);
}

/** A number of four bytes. */
export function u32(value: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, value);
  return new Uint8Array(view.buffer);
}

/** A number of eight bytes. */
export function u64(value: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(Math.round(value)));
  return new Uint8Array(view.buffer);
}

/** So many zeros. */
export function zeros(count: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(count);
}
