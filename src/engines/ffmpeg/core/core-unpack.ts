/** First bytes of a gzip file; servers that know the trick hand it over unpacked already. */
const GZIP_MAGIC = [0x1f, 0x8b] as const;

/** First bytes of WebAssembly. */
const WASM_MAGIC = [0x00, 0x61, 0x73, 0x6d] as const;

/** True when a file at least begins like an engine, packed or not; what a server says instead of one does not. */
export function isEngine(file: ArrayBuffer): boolean {
  return startsWith(file, GZIP_MAGIC) || startsWith(file, WASM_MAGIC);
}

function startsWith(file: ArrayBuffer, magic: readonly number[]): boolean {
  const head = new Uint8Array(file, 0, Math.min(magic.length, file.byteLength));
  return magic.every((byte, index) => head[index] === byte);
}

/** Unpacks a gzipped or plain file and checks it. Null when it is not the file with this SHA-256 (hex). */
export async function unpack(packed: ArrayBuffer, sha256: string): Promise<ArrayBuffer | null> {
  const bytes = await gunzip(packed);
  if (bytes === null) return null;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex === sha256 ? bytes : null;
}

async function gunzip(packed: ArrayBuffer): Promise<ArrayBuffer | null> {
  if (!startsWith(packed, GZIP_MAGIC)) return packed;
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  try {
    return await new Response(stream).arrayBuffer();
  } catch (error) {
    // A TypeError is how DecompressionStream says "not gzip" or "cut off".
    if (error instanceof TypeError) return null;
    throw error;
  }
}
