import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** The one version of @ffmpeg/core that Kiln was proved with; minified export names differ in any other. */
export const CORE_VERSION = '0.12.10';

/** SHA-256 of its ffmpeg-core.wasm. */
const CORE_SHA256 = '9f57947a5bd530d8f00c5b3f2cb2a3492faa7e5d823315342d6a8656d0a6b7b7';

/** Emscripten's own name for the export that moves the stack pointer, beside the minified one. */
const STACK_RESTORE = /stackRestore=Module\["asm"\]\["([\w$]+)"\]/u;

/** FFmpeg's core, checked and packed. */
export type PackedCore = {
  readonly version: string;
  /** Of the unpacked wasm. */
  readonly sha256: string;
  /** The gzipped wasm. */
  readonly packed: Buffer;
  readonly packedSha256: string;
  /** The wasm export that sets the stack pointer. */
  readonly stackRestore: string;
};

/** Reads the core from node_modules, refuses any other than the pinned one, and gzips it (once, then cached). */
export async function loadPackedCore(): Promise<PackedCore> {
  const script = createRequire(import.meta.url)
    .resolve('@ffmpeg/core')
    .replace('/umd/', '/esm/');
  const folder = dirname(script);
  const root = join(folder, '../..');
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  if (version !== CORE_VERSION) {
    throw new Error(`@ffmpeg/core is ${version}; Kiln is proved with ${CORE_VERSION} only.`);
  }
  const wasm = await readFile(join(folder, 'ffmpeg-core.wasm'));
  const sha256 = sha256Of(wasm);
  if (sha256 !== CORE_SHA256) {
    throw new Error(`ffmpeg-core.wasm has SHA-256 ${sha256}, not ${CORE_SHA256}.`);
  }
  const stackRestore = STACK_RESTORE.exec(await readFile(script, 'utf8'))?.[1];
  if (stackRestore === undefined) throw new Error('ffmpeg-core.js does not name stackRestore.');

  const cache = join(root, '../../.cache/kiln');
  const packed = await cached(cache, sha256, () => pack(wasm));
  return { version, sha256, stackRestore, packed, packedSha256: sha256Of(packed) };
}

function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function pack(bytes: Buffer): Promise<Buffer> {
  return promisify(gzip)(bytes, { level: 9 });
}

/** The file of this name in the cache folder, made first when it is not there. */
async function cached(folder: string, name: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const path = join(folder, `${name}.gz`);
  const known = await readFile(path).catch(() => null);
  if (known !== null) return known;
  const made = await make();
  await mkdir(folder, { recursive: true });
  // Under its name only when it is whole: two builds may run at the same time.
  const part = `${path}.${process.pid}`;
  await writeFile(part, made);
  await rename(part, path);
  return made;
}
