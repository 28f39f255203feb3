import { fourCc, type BlobReader } from './blob-reader.ts';

/** A box: its name, and where its content starts and ends, in bytes. */
export type Box = { readonly name: string; readonly start: number; readonly end: number };

/** A box header with a 64-bit size. */
const LONG_HEADER = 16;

/** Reads a header at `at`; null where there is none. A box that has no size reaches to `limit`. */
function header(view: DataView, at: number, offset: number, limit: number): Box | null {
  if (at + 8 > view.byteLength) return null;
  const name = fourCc(view, at + 4);
  const short = view.getUint32(at);
  if (short === 1 && at + LONG_HEADER > view.byteLength) return null;
  const size = short === 1 ? Number(view.getBigUint64(at + 8)) : short;
  const start = offset + at + (short === 1 ? LONG_HEADER : 8);
  const end = size === 0 ? limit : offset + at + size;
  return end < start ? null : { name, start, end };
}

/** The boxes of a file, whose sizes may promise more than the file holds. */
export async function* fileBoxes({ size, read }: BlobReader): AsyncGenerator<Box> {
  for (let at = 0; at < size;) {
    const box = header(await read(at, LONG_HEADER), 0, at, size);
    if (box === null) return;
    yield box;
    at = box.end;
  }
}

/** The boxes within a part of a view. */
export function* boxes(view: DataView, from: number, to: number): Generator<Box> {
  for (let at = from; at < to;) {
    const box = header(view, at, 0, to);
    if (box === null || box.end > to) return;
    yield box;
    at = box.end;
  }
}

/** The box at the end of a path below another one; null when it is not there. */
export function boxAt(view: DataView, { start, end }: Box, ...path: readonly string[]): Box | null {
  const [name, ...rest] = path;
  if (name === undefined) return { name: '', start, end };
  for (const box of boxes(view, start, end)) {
    if (box.name === name) return rest.length === 0 ? box : boxAt(view, box, ...rest);
  }
  return null;
}
