import { bytes, u64, zeros, type Part as BytePart } from '../../../metadata/write-boxes.ts';
import type { FileContent } from '../../../worker/file-content.ts';
import { EBML_HEADER, ebmlElement, type EbmlElement } from '../../../worker/ebml.ts';

/** The id of an element that holds nothing. */
export const VOID = 0xec;

/** Bytes of the smallest element that holds nothing, as `element` writes it. */
export const FILLER = 9;

/** An element, and where it begins in its file. */
export type Part = EbmlElement & { readonly at: number };

/** The bytes, and an element that holds nothing, up to a size. */
export function filled(data: Uint8Array, size: number): Uint8Array {
  const rest = size - data.length;
  if (rest === 0) return data;
  if (rest < FILLER) throw new Error(`The header has no room for ${FILLER - rest} bytes more.`);
  return bytes(data, element(VOID, zeros(rest - FILLER)));
}

/** An element, with a size of eight bytes: then what is around it is of the same length whatever is in it. */
export function element(id: number, ...parts: readonly BytePart[]): Uint8Array {
  const content = bytes(...parts);
  const size = u64(content.length);
  size[0] = 0x01;
  return bytes(idBytes(id), size, content);
}

/** An id as it is written: in as few bytes as it has. */
export function idBytes(id: number): number[] {
  const all = [24, 16, 8, 0].map((shift) => (id >>> shift) & 0xff);
  return all.slice(all.findIndex((byte) => byte !== 0));
}

/** A whole number in eight bytes. */
export function signed64(value: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigInt64(0, BigInt(Math.round(value)));
  return new Uint8Array(view.buffer);
}

/** The element that begins somewhere in a file; null where none does. */
export function elementAt(content: FileContent, at: number): EbmlElement | null {
  return ebmlElement(viewOf(read(content, at, EBML_HEADER)), 0, at);
}

/** What an element holds. */
export function fieldsOf(content: FileContent, { start, end }: Part): Uint8Array {
  return read(content, start, end - start);
}

/** A view of bytes that were read. */
export function viewOf(data: Uint8Array<ArrayBuffer>): DataView<ArrayBuffer> {
  return new DataView(data.buffer);
}

/** So many bytes of a file, from there on. */
export function read(content: FileContent, at: number, size: number): Uint8Array<ArrayBuffer> {
  const target = new Uint8Array(size);
  content.read(target, at);
  return target;
}
