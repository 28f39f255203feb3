import type { Plugin } from 'vite';
import { emittedFile } from './emitted-file.ts';
import { CORE_VERSION, loadPackedCore, type PackedCore } from './packed-core.ts';

/**
 * Not `.gz`: servers such as sirv add `Content-Encoding: gzip` to that, and then the browser unpacks what Kiln
 * wants to unpack itself. Gzipped because raw it is 32 MB, and Cloudflare's limit is 25 MiB a file.
 */
const FILE_NAME = `engine/ffmpeg-core-${CORE_VERSION}.bin`;

const MODULE = 'virtual:ffmpeg-core';
const RESOLVED = `\0${MODULE}`;

/** Puts FFmpeg's core into the site, and says in `virtual:ffmpeg-core` where and what it is. */
export function engineAsset(): Plugin[] {
  let loading: Promise<PackedCore> | undefined;
  const load = () => (loading ??= loadPackedCore());
  return [
    {
      name: 'kiln:engine-asset',
      resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
      async load(id) {
        if (id !== RESOLVED) return undefined;
        const { version, sha256, stackRestore, packed, packedSha256 } = await load();
        const exports = {
          version,
          url: FILE_NAME,
          packedBytes: packed.length,
          packedSha256,
          sha256,
          stackRestore,
        };
        return Object.entries(exports)
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
          .join('\n');
      },
    },
    emittedFile({
      fileName: FILE_NAME,
      type: 'application/octet-stream',
      content: async () => (await load()).packed,
    }),
  ];
}
