import { execFile } from 'node:child_process';
import { open } from 'node:fs/promises';
import { promisify } from 'node:util';

/** Bytes of a box's head with a size that 32 bits cannot hold. */
const LARGE_HEAD = 16;

/** A box of an MP4 file. Bytes. */
type Box = { readonly type: string; readonly at: number; readonly size: number };

/**
 * What an MP4 file of more than 4 GB has that is not made for its size; null when all is as it should be: the media are
 * in a box of 64 bits, so are the places of its chunks, and the last two seconds can be decoded.
 */
export async function wrongForSize(file: string): Promise<string | null> {
  const handle = await open(file);
  const read = async (at: number, length: number) =>
    (await handle.read(Buffer.alloc(length), 0, length, at)).buffer;
  try {
    const boxes: Box[] = [];
    const { size: end } = await handle.stat();
    for (let at = 0; at < end;) {
      const head = await read(at, LARGE_HEAD);
      const short = head.readUInt32BE(0);
      const size = short === 1 ? Number(head.readBigUInt64BE(8)) : short;
      if (size < 8) return `a box of ${size} bytes at ${at}`;
      boxes.push({ type: head.toString('latin1', 4, 8), at, size });
      at += size;
    }
    const last = boxes.at(-1);
    if (last === undefined || last.at + last.size !== end)
      return 'the boxes do not end with the file';
    const index = boxes.find(({ type }) => type === 'moov');
    if (index === undefined) return 'there is no index';
    if (!boxes.some(({ type, size }) => type === 'mdat' && size > 2 ** 32)) {
      return `no media box of more than 4 GB among ${boxes.length} boxes`;
    }
    if (!(await read(index.at, index.size)).includes('co64')) return 'places of 32 bits';
  } finally {
    await handle.close();
  }
  const { stderr } = await promisify(execFile)('ffmpeg', [
    ...['-v', 'error', '-sseof', '-2', '-i', file, '-f', 'null', '-'],
  ]);
  return stderr === '' ? null : `its end cannot be decoded: ${stderr.slice(0, 200)}`;
}
