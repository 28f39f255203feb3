/** An EBML element: its id with the length marker, and where its content starts and ends, in bytes. */
export type EbmlElement = { readonly id: number; readonly start: number; readonly end: number };

/** The longest header: four bytes of id and eight of size. */
export const EBML_HEADER = 12;

/** Reads an element's header at `at`, `offset` bytes into the file. A size that was never filled in counts as endless. */
export function ebmlElement(view: DataView, at: number, offset = 0): EbmlElement | null {
  if (at >= view.byteLength) return null;
  const idLength = Math.clz32(view.getUint8(at)) - 23;
  if (idLength > 4 || at + idLength >= view.byteLength) return null;
  let id = 0;
  for (let n = 0; n < idLength; n += 1) id = id * 256 + view.getUint8(at + n);
  const first = view.getUint8(at + idLength);
  const sizeLength = Math.clz32(first) - 23;
  if (sizeLength > 8 || at + idLength + sizeLength > view.byteLength) return null;
  let size = first & (0xff >> sizeLength);
  let unknown = size === 0xff >> sizeLength;
  for (let n = 1; n < sizeLength; n += 1) {
    const byte = view.getUint8(at + idLength + n);
    unknown &&= byte === 0xff;
    size = size * 256 + byte;
  }
  const start = offset + at + idLength + sizeLength;
  return { id, start, end: unknown ? Infinity : start + size };
}

/** The elements within a part of a view. */
export function* ebmlElements(view: DataView, from: number, to: number): Generator<EbmlElement> {
  for (let at = from; at < to;) {
    const element = ebmlElement(view, at);
    if (element === null || element.end > to) return;
    yield element;
    at = element.end;
  }
}

/** An element's content as an unsigned number. */
export function ebmlNumber(view: DataView, { start, end }: EbmlElement): number {
  let value = 0;
  for (let at = start; at < end; at += 1) value = value * 256 + view.getUint8(at);
  return value;
}

/** An element's content as a floating-point number. */
export function ebmlFloat(view: DataView, { start, end }: EbmlElement): number {
  return end - start === 4 ? view.getFloat32(start) : view.getFloat64(start);
}

/** An element's content as text. */
export function ebmlText(view: DataView, { start, end }: EbmlElement): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + start, end - start);
  return new TextDecoder().decode(bytes).replace(/\0+$/u, '');
}
