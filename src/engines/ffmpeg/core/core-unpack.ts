import type { CoreFile } from './core-file.ts';

/** First bytes of a gzip file; servers that know the trick hand it over unpacked already. */
const GZIP_MAGIC = [0x1f, 0x8b] as const;

/** First bytes of WebAssembly. */
const WASM_MAGIC = [0x00, 0x61, 0x73, 0x6d] as const;

/** Browsers compile no stream of another type. */
const WASM = { headers: { 'Content-Type': 'application/wasm' } } as const;

/** True when a file at least begins like an engine, packed or not; what a server says instead of one does not. */
export function isEngine(file: ArrayBuffer): boolean {
  return startsWith(file, GZIP_MAGIC) || startsWith(file, WASM_MAGIC);
}

function startsWith(file: ArrayBuffer, magic: readonly number[]): boolean {
  const head = new Uint8Array(file, 0, Math.min(magic.length, file.byteLength));
  return magic.every((byte, index) => head[index] === byte);
}

/** Compiles the core from its file. Null when it is not the core; throws what the browser's compiler throws. */
export async function compileCore(
  file: ArrayBuffer,
  { packedSha256, sha256 }: Pick<CoreFile, 'packedSha256' | 'sha256'>,
): Promise<WebAssembly.Module | null> {
  // As this build has packed it: a third is hashed, and the 32 MB are never in memory in one piece.
  if ((await sha256Of(file)) === packedSha256) {
    return WebAssembly.compileStreaming(new Response(gunzipped(file), WASM));
  }
  // The server has unpacked it on the way, or it was kept when another build had packed it.
  const wasm = await unpack(file, sha256);
  return wasm === null ? null : WebAssembly.compile(wasm);
}

/** Unpacks a gzipped or plain file and checks it. Null when it is not the file with this SHA-256 (hex). */
export async function unpack(packed: ArrayBuffer, sha256: string): Promise<ArrayBuffer | null> {
  const bytes = await gunzip(packed);
  return bytes !== null && (await sha256Of(bytes)) === sha256 ? bytes : null;
}

async function sha256Of(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function gunzip(packed: ArrayBuffer): Promise<ArrayBuffer | null> {
  if (!startsWith(packed, GZIP_MAGIC)) return packed;
  try {
    return await new Response(gunzipped(packed)).arrayBuffer();
  } catch (error) {
    // A TypeError is how DecompressionStream says "not gzip" or "cut off".
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function gunzipped(packed: ArrayBuffer): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
}
