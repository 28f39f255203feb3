import { crc32 } from './crc32.ts';
import { bytes, joinedBytes } from './made-bytes.ts';

/** A chunk of a PNG: its length, its name, its data and their sum. */
export function pngChunk(
  name: string,
  data: readonly (string | Uint8Array)[],
): Uint8Array<ArrayBuffer>[] {
  const chunk = joinedBytes([name, ...data]);
  const length = bytes(4, (view) => view.setUint32(0, chunk.length - name.length));
  const sum = bytes(4, (view) => view.setUint32(0, crc32(chunk)));
  return [length, chunk, sum];
}
