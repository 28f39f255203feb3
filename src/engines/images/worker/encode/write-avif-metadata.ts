import { boxes, boxAt, type Box } from '../../../witness/isobmff-boxes.ts';
import { Refusal } from '../draw/refusal.ts';
import { bytes, joinedBytes } from '../metadata/made-bytes.ts';
import type { KeptMetadata } from './kept-metadata.ts';

/** An item that is added: its type, what follows that in its entry, its data. */
type Added = { readonly type: string; readonly more: string; readonly data: Uint8Array };

/**
 * An AVIF as libavif writes it, with what it is to say of its picture as further items, whose data stand at the end.
 * ISO/IEC 23008-12, annex A.
 */
export async function intoAvif(file: Blob, { exif, xmp }: KeptMetadata): Promise<Blob> {
  const added: Added[] = [];
  // The TIFF header follows at once.
  if (exif !== null) {
    added.push({ type: 'Exif', more: '\0', data: joinedBytes([new Uint8Array(4), exif]) });
  }
  if (xmp !== null) {
    const data = new TextEncoder().encode(xmp);
    added.push({ type: 'mime', more: '\0application/rdf+xml\0', data });
  }
  const view = new DataView(await file.arrayBuffer());
  const meta = [...boxes(view, 0, view.byteLength)].find(({ name }) => name === 'meta');
  if (meta === undefined) throw new Refusal('The encoder wrote no list of items.');
  // Where its items stand depends on how long it is, which does not depend on where they stand.
  const { length } = withItems(view, meta, added, 0, 0);
  const growth = length - (meta.end - (meta.start - BOX_HEAD));
  const made = withItems(view, meta, added, growth, view.byteLength + growth + BOX_HEAD);
  const data = joinedBytes(added.map((one) => one.data));
  return new Blob(
    [file.slice(0, meta.start - BOX_HEAD), made, file.slice(meta.end), box('mdat', [data])],
    { type: file.type },
  );
}

/** Bytes of a length and a name, and of a version with its flags. */
const [BOX_HEAD, FULL] = [8, 4];

/** The box `meta` with the items; `shift` is by how much its own move, `at` where the data of the first one stand. */
function withItems(
  view: DataView<ArrayBuffer>,
  meta: Box,
  added: readonly Added[],
  shift: number,
  at: number,
): Uint8Array<ArrayBuffer> {
  const inner = { ...meta, start: meta.start + FULL };
  const primary = boxAt(view, inner, 'pitm');
  const list = boxAt(view, inner, 'iinf');
  if (primary === null || list === null || view.getUint8(list.start) !== 0) {
    throw new Refusal('The list of items is an odd one.');
  }
  const known = view.getUint16(list.start + FULL);
  const picture = view.getUint16(primary.start + FULL);
  const ids = added.map((_, n) => known + 1 + n);
  const raw = ({ start, end }: Box) => new Uint8Array(view.buffer, start, end - start);
  const parts = [...boxes(view, inner.start, inner.end)].map((one) => {
    switch (one.name) {
      case 'iinf': {
        const entries = added.map(({ type, more }, n) =>
          box('infe', [Uint8Array.of(2, 0, 0, 0), uint16(ids[n] ?? 0), uint16(0), type, more]),
        );
        const before = raw({ ...one, start: one.start + FULL + 2 });
        return box('iinf', [
          new Uint8Array(FULL),
          uint16(known + added.length),
          before,
          ...entries,
        ]);
      }
      case 'iloc':
        return box('iloc', [places(view, one, added, ids, shift, at)]);
      case 'iref':
        return box('iref', [raw(one), ...references(ids, picture)]);
      default:
        return box(one.name, [raw(one)]);
    }
  });
  const isReferring = boxAt(view, inner, 'iref') !== null;
  const extra = isReferring
    ? []
    : [box('iref', [new Uint8Array(FULL), ...references(ids, picture)])];
  return box('meta', [new Uint8Array(FULL), ...parts, ...extra]);
}

/** That items describe the picture. */
function references(ids: readonly number[], picture: number): Uint8Array[] {
  return ids.map((id) => box('cdsc', [uint16(id), uint16(1), uint16(picture)]));
}

/** Where items stand, as libavif says it: version 0, four bytes for places and lengths, no base. */
function places(
  view: DataView<ArrayBuffer>,
  { start, end }: Box,
  added: readonly Added[],
  ids: readonly number[],
  shift: number,
  first: number,
): Uint8Array {
  if (view.getUint8(start) !== 0 || view.getUint16(start + FULL) !== 0x4400) {
    throw new Refusal('The places of items are odd ones.');
  }
  const own = new Uint8Array(view.buffer.slice(start, end));
  const moved = new DataView(own.buffer);
  const count = moved.getUint16(6);
  moved.setUint16(6, count + added.length);
  let at = 8;
  for (let n = 0; n < count; n += 1) {
    const extents = moved.getUint16(at + 4);
    at += 6;
    for (let k = 0; k < extents; k += 1, at += 8) moved.setUint32(at, moved.getUint32(at) + shift);
  }
  let to = first;
  const more = added.map(({ data }, n) => {
    const place = joinedBytes([
      ...[uint16(ids[n] ?? 0), uint16(0), uint16(1)],
      ...[uint32(to), uint32(data.length)],
    ]);
    to += data.length;
    return place;
  });
  return joinedBytes([own, ...more]);
}

function box(name: string, parts: readonly (string | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const content = joinedBytes(parts);
  return joinedBytes([uint32(content.length + BOX_HEAD), name, content]);
}

const uint16 = (value: number) => bytes(2, (view) => view.setUint16(0, value));
const uint32 = (value: number) => bytes(4, (view) => view.setUint32(0, value));
