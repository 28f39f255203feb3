import type { PictureUrl } from '../../domain/media/picture-url.ts';
import { box, bytes, u32, type Part } from './write-boxes.ts';
import { id3Frame } from './id3-frames.ts';

/** A picture that belongs to a file, as any container takes it. */
export type Cover = {
  readonly mime: 'image/jpeg' | 'image/png';
  readonly data: Uint8Array<ArrayBuffer>;
};

/** What a picture is of: players show the front, and any other only if there is none. ID3v2.3, 4.15. */
const [FRONT, OTHER] = [3, 0] as const;

/** Kinds of data in an item of iTunes' list. */
const ITEM_KINDS = { 'image/jpeg': 13, 'image/png': 14 } as const;

/** A picture by the name of its codec. JPEG and PNG go into every container, and players show no others. */
export function coverOf(codec: string, data: Uint8Array<ArrayBuffer>): Cover {
  return { mime: codec === 'mjpeg' ? 'image/jpeg' : 'image/png', data };
}

/** A picture that was stored as a text. */
export function coverFrom(picture: PictureUrl): Cover {
  const [head = '', text = ''] = picture.split(',');
  const data = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return { mime: head.includes('png') ? 'image/png' : 'image/jpeg', data };
}

/** A name for a picture that becomes a file within the file. Matroska's players look for "cover". */
export function coverName({ mime }: Pick<Cover, 'mime'>, n: number): string {
  return `cover${n === 0 ? '' : `-${n + 1}`}.${mime === 'image/jpeg' ? 'jpg' : 'png'}`;
}

/** The covers as items of iTunes' list; none where there are none. */
export function coverItems(covers: readonly Cover[]): Uint8Array[] {
  if (covers.length === 0) return [];
  const data = covers.map((cover) => box('data', u32(ITEM_KINDS[cover.mime]), u32(0), cover.data));
  return [box('covr', data)];
}

/** The covers as frames of ID3. */
export function coverFrames(covers: readonly Cover[]): Uint8Array[] {
  return covers.map(({ mime, data }, n) => id3Frame('APIC', bytes(0, mime, 0, kindOf(n), 0, data)));
}

/**
 * The n-th cover as a Vorbis comment has it: a block of FLAC in base64. Sizes may be left open there.
 * https://wiki.xiph.org/VorbisComment#METADATA_BLOCK_PICTURE
 */
export function coverComment({ mime, data }: Cover, n: number): [string, string] {
  const sizes: Part = [u32(0), u32(0), u32(0), u32(0)];
  const block = bytes(
    u32(kindOf(n)),
    u32(mime.length),
    mime,
    u32(0),
    sizes,
    u32(data.length),
    data,
  );
  return ['METADATA_BLOCK_PICTURE', toBase64(block)];
}

function kindOf(n: number): number {
  return n === 0 ? FRONT : OTHER;
}

function toBase64(data: Uint8Array): string {
  // Whole triples at a time: what is encoded in between needs no filling.
  const STRIDE = 3 << 12;
  const pieces = Array.from({ length: Math.ceil(data.length / STRIDE) }, (_, n) =>
    btoa(String.fromCharCode(...data.subarray(n * STRIDE, (n + 1) * STRIDE))),
  );
  return pieces.join('');
}
