import { unpack } from '../../../src/engines/ffmpeg/core/core-unpack.ts';
import { same } from '../../support/contract/check.ts';
import type { Contract } from '../../support/contract/contract.ts';

/** A gzipped file, and the SHA-256 of what is in it. */
export type PackedFile = { readonly packed: Uint8Array<ArrayBuffer>; readonly sha256: string };

const PLAIN = new TextEncoder().encode('\0asm, and then a lot of code. '.repeat(2000));

/** Packs a file with the browser's own gzip. */
export async function aPackedFile(): Promise<PackedFile> {
  const stream = new Blob([PLAIN]).stream().pipeThrough(new CompressionStream('gzip'));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', PLAIN));
  return {
    packed: new Uint8Array(await new Response(stream).arrayBuffer()),
    sha256: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
}

/** What a browser makes of a download that is whole, cut short or spoilt. */
export const coreUnpackContract: Contract<PackedFile> = {
  'is unpacked when it is whole': async ({ packed, sha256 }) => {
    same((await unpack(packed.buffer, sha256))?.byteLength, PLAIN.length);
  },

  'is refused when it was cut': async ({ packed, sha256 }) => {
    for (const length of [0, 1, 2, 3, 20, packed.length >> 1, packed.length - 1])
      same(await unpack(packed.slice(0, length).buffer, sha256), null);
  },

  'is refused when a byte of it is wrong': async ({ packed, sha256 }) => {
    for (const at of [2, 20, packed.length >> 1, packed.length - 1]) {
      const broken = packed.slice();
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      same(await unpack(broken.buffer, sha256), null);
    }
  },

  'is refused when something comes after it': async ({ packed, sha256 }) => {
    const longer = new Uint8Array([...packed, 1, 2, 3]);
    same(await unpack(longer.buffer, sha256), null);
  },
};
