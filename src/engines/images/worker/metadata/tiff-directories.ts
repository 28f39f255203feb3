/** Bytes of a value of each type: byte, text, short, long, rational, and so on. */
const TYPE_BYTES: readonly number[] = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

/** An entry of a directory: where it stands, and what its header says. */
export type Entry = {
  readonly at: number;
  readonly tag: number;
  readonly type: number;
  readonly count: number;
};

/** A directory of tags: where it stands, and its entries. */
export type Directory = { readonly at: number; readonly entries: readonly Entry[] };

/** EXIF data as they stand in a file, from the TIFF header on. Offsets that lead out of it count as nothing. */
export type Tiff = { readonly view: DataView; readonly little: boolean };

/** Null where there is no such header. */
export function openTiff(data: Uint8Array): Tiff | null {
  if (data.length < 14) return null;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const order = view.getUint16(0);
  const little = order === 0x4949;
  return (little || order === 0x4d4d) && view.getUint16(2, little) === 42 ? { view, little } : null;
}

/** The directory at an offset; without entries where that is outside of the data. */
export function directoryAt({ view, little }: Tiff, at: number): Directory {
  if (at < 8 || at + 2 > view.byteLength) return { at, entries: [] };
  const count = Math.min(view.getUint16(at, little), Math.floor((view.byteLength - at - 2) / 12));
  const entries = Array.from({ length: count }, (_, n): Entry => {
    const place = at + 2 + n * 12;
    return {
      at: place,
      tag: view.getUint16(place, little),
      type: view.getUint16(place + 2, little),
      count: view.getUint32(place + 4, little),
    };
  });
  return { at, entries };
}

/** The directory that an entry of this tag points to; null where there is no such entry. */
export function subdirectory(tiff: Tiff, { entries }: Directory, tag: number): Directory | null {
  const entry = entries.find((one) => one.tag === tag);
  return entry === undefined
    ? null
    : directoryAt(tiff, tiff.view.getUint32(entry.at + 8, tiff.little));
}

/** Where the value of an entry stands; null where that is outside of the data. */
export function valueRange(
  { view, little }: Tiff,
  { at, type, count }: Entry,
): [number, number] | null {
  const bytes = (TYPE_BYTES[type] ?? 0) * count;
  const start = bytes <= 4 ? at + 8 : view.getUint32(at + 8, little);
  return start + bytes <= view.byteLength ? [start, start + bytes] : null;
}

function bytesOf({ view }: Tiff, [start, end]: readonly [number, number]): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + start, end - start);
}

/** The text of an entry; empty for one of another type. */
export function textOf(tiff: Tiff, entry: Entry): string {
  const range = entry.type === 2 ? valueRange(tiff, entry) : null;
  if (range === null) return '';
  return new TextDecoder().decode(bytesOf(tiff, range)).replaceAll('\0', '').trim();
}

/** The number of an entry, of two bytes or four. */
export function shortOf({ view, little }: Tiff, { at, type }: Entry): number {
  return type === 4 ? view.getUint32(at + 8, little) : view.getUint16(at + 8, little);
}

/** Overwrites the number of an entry, if it is one. */
export function setNumber({ view, little }: Tiff, { at, type }: Entry, value: number): void {
  if (type === 4) view.setUint32(at + 8, value, little);
  else if (type === 3) view.setUint16(at + 8, value, little);
}

/** Takes entries out of a directory; those behind them move up, and so does what follows the last one. */
export function eraseEntries(
  tiff: Tiff,
  { at, entries }: Directory,
  isGone: (entry: Entry) => boolean,
) {
  // A directory that leads out of the data has none.
  if (entries.length === 0) return;
  const { view, little } = tiff;
  for (const entry of entries.filter(isGone)) {
    const range = valueRange(tiff, entry);
    if (range !== null) bytesOf(tiff, range).fill(0);
  }
  const kept = entries
    .filter((entry) => !isGone(entry))
    .map((entry) => bytesOf(tiff, [entry.at, entry.at + 12]).slice());
  const end = at + 2 + entries.length * 12;
  const next = end + 4 <= view.byteLength ? view.getUint32(end, little) : 0;
  bytesOf(tiff, [at + 2, Math.min(view.byteLength, end + 4)]).fill(0);
  view.setUint16(at, kept.length, little);
  for (const [n, entry] of kept.entries())
    bytesOf(tiff, [at + 2 + n * 12, at + 14 + n * 12]).set(entry);
  const after = at + 2 + kept.length * 12;
  if (after + 4 <= view.byteLength) view.setUint32(after, next, little);
}

/** Takes all entries out of a directory. */
export function eraseDirectory(tiff: Tiff, directory: Directory): void {
  eraseEntries(tiff, directory, () => true);
}

/** Tags of a small copy of the picture: where it stands, and its length in bytes. */
const [SMALL_AT, SMALL_LENGTH] = [0x201, 0x202];

/** Erases the directory behind the first one, and the small copy of the picture that it tells of. */
export function eraseNext(tiff: Tiff, { at, entries }: Directory): void {
  const { view, little } = tiff;
  const pointer = at + 2 + entries.length * 12;
  if (pointer + 4 > view.byteLength) return;
  const next = directoryAt(tiff, view.getUint32(pointer, little));
  view.setUint32(pointer, 0, little);
  const number = (wanted: number) => {
    const entry = next.entries.find(({ tag }) => tag === wanted);
    return entry === undefined ? 0 : view.getUint32(entry.at + 8, little);
  };
  const [start, length] = [number(SMALL_AT), number(SMALL_LENGTH)];
  if (start + length <= view.byteLength) bytesOf(tiff, [start, start + length]).fill(0);
  if (next.entries.length > 0) eraseDirectory(tiff, next);
}
