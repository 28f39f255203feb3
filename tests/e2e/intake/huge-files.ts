import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

/** Bytes of a piece of PNG: how long it is, what it is called, what it holds, and their checksum. */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

async function onceMade(name: string, make: () => Promise<Buffer>): Promise<string> {
  const folder = join(tmpdir(), 'kiln-clips');
  const file = join(folder, name);
  const isThere = await stat(file).then(
    () => true,
    () => false,
  );
  if (isThere) return file;
  await mkdir(folder, { recursive: true });
  await writeFile(file, await make());
  return file;
}

/** A black and white picture of so many pixels each way; native ffmpeg refuses to write the largest. */
export function hugePicture(side: number): Promise<string> {
  return onceMade(`picture-${side}.png`, async () => {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(side, 0);
    header.writeUInt32BE(side, 4);
    header.writeUInt8(1, 8);
    const rows = await promisify(deflate)(Buffer.alloc(side * (1 + Math.ceil(side / 8))));
    return Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', header),
      chunk('IDAT', rows),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  });
}

/** An MP4 whose movie, tracks and media all promise 60 hours and hold a few seconds. */
export function endlessVideo(mp4: string): Promise<string> {
  return onceMade('endless.mp4', async () => {
    const bytes = Buffer.from(await readFile(mp4));
    for (const [box, scaleAt, durationAt] of [
      ['mvhd', 16, 20],
      ['mdhd', 16, 20],
      ['tkhd', null, 24],
    ] as const) {
      const movieScale = bytes.readUInt32BE(bytes.indexOf('mvhd') + 16);
      for (let at = bytes.indexOf(box); at !== -1; at = bytes.indexOf(box, at + 4)) {
        const scale = scaleAt === null ? movieScale : bytes.readUInt32BE(at + scaleAt);
        bytes.writeUInt32BE(Math.min(60 * 3600 * scale, 0xfffffffe), at + durationAt);
      }
    }
    return bytes;
  });
}
