/** First bytes of a gzip file; servers that know the trick hand it over unpacked already. */
const GZIP_MAGIC = [0x1f, 0x8b] as const;

/** Unpacks a gzipped or plain file and checks it. Null when it is not the file with this SHA-256 (hex). */
export async function unpack(packed: ArrayBuffer, sha256: string): Promise<ArrayBuffer | null> {
  const bytes = await gunzip(packed);
  if (bytes === null) return null;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex === sha256 ? bytes : null;
}

async function gunzip(packed: ArrayBuffer): Promise<ArrayBuffer | null> {
  const head = new Uint8Array(packed, 0, Math.min(2, packed.byteLength));
  if (!GZIP_MAGIC.every((byte, index) => head[index] === byte)) return packed;
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  try {
    return await new Response(stream).arrayBuffer();
  } catch (error) {
    // A TypeError is how DecompressionStream says "not gzip" or "cut off".
    if (error instanceof TypeError) return null;
    throw error;
  }
}
