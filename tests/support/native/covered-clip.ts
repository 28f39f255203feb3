import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { madeClip } from './made-clip.ts';

/** How native ffmpeg makes a song of each kind that has a cover. */
const CODECS = {
  m4a: 'aac',
  mp3: 'libmp3lame',
  flac: 'flac',
  ogg: 'libvorbis',
  opus: 'libopus',
  mka: 'flac',
} as const;

/** Kinds of songs that have a cover. */
export type CoveredExtension = keyof typeof CODECS;

/** The picture on the songs. */
export function coverPicture(): Buffer {
  return readFileSync(pictureFile());
}

function pictureFile(): string {
  return madeClip('song-cover.jpg', [
    ...['-f', 'lavfi', '-i', 'mandelbrot=s=300x300', '-frames:v', '1', '-update', '1'],
  ]);
}

/** A second of sound with a cover, in the way of its container. */
export function coveredClip(extension: CoveredExtension): string {
  const sound = ['-f', 'lavfi', '-i', 'sine=d=1:r=48000'];
  const codec = ['-c:a', CODECS[extension], '-b:a', '96k'];
  const name = `covered.${extension}`;
  const file = pictureFile();
  switch (extension) {
    case 'ogg':
    case 'opus': {
      const text = join(tmpdir(), `kiln-cover-${process.pid}.txt`);
      const block = flacBlock(coverPicture()).toString('base64').replaceAll('=', '\\=');
      writeFileSync(text, `;FFMETADATA1\nMETADATA_BLOCK_PICTURE=${block}\n`);
      return madeClip(name, [...sound, '-i', text, '-map', '0', '-map_metadata', '1', ...codec]);
    }
    case 'mka':
      return madeClip(name, [...sound, ...codec, '-attach', file, '-metadata:s:1', MIME]);
    default: {
      const picture = ['-i', file, '-map', '0', '-map', '1', '-c:v', 'copy'];
      return madeClip(name, [...sound, ...picture, '-disposition:v', 'attached_pic', ...codec]);
    }
  }
}

const MIME = 'mimetype=image/jpeg';

/** The picture behind the first one on songs that have two. */
export function secondPicture(): Buffer {
  return readFileSync(secondFile());
}

function secondFile(): string {
  return madeClip('song-back.png', [
    ...['-f', 'lavfi', '-i', 'testsrc=s=64x64', '-frames:v', '1', '-update', '1'],
  ]);
}

/** A second of sound with two covers. */
export function twiceCoveredClip(extension: 'm4a' | 'mp3' | 'flac'): string {
  return madeClip(`covered-twice.${extension}`, [
    ...['-f', 'lavfi', '-i', 'sine=d=1:r=48000', '-i', pictureFile(), '-i', secondFile()],
    ...['-map', '0', '-map', '1', '-map', '2', '-c:v', 'copy', '-disposition:v', 'attached_pic'],
    ...['-c:a', CODECS[extension], '-b:a', '96k'],
  ]);
}

/** A picture as FLAC has it: the front, a JPEG. */
function flacBlock(picture: Buffer): Buffer {
  const mime = Buffer.from('image/jpeg');
  const number = (value: number) => {
    const four = Buffer.alloc(4);
    four.writeUInt32BE(value);
    return four;
  };
  const sizes = [300, 300, 24, 0, picture.length].map(number);
  return Buffer.concat([number(3), number(mime.length), mime, number(0), ...sizes, picture]);
}

/** The covers of a file, byte for byte, as native ffmpeg sees them. */
export function coversByNative(file: string): Buffer[] {
  const shown = execFileSync('ffprobe', [
    ...['-v', 'error', '-of', 'json'],
    ...['-show_entries', 'stream=index:stream_disposition=attached_pic', file],
  ]);
  const { streams } = JSON.parse(shown.toString()) as {
    streams: { index: number; disposition: { attached_pic: number } }[];
  };
  const covers = streams.filter(({ disposition }) => disposition.attached_pic === 1);
  return covers.map(({ index }) =>
    execFileSync('ffmpeg', [
      ...['-v', 'error', '-i', file, '-map', `0:${index}`, '-c', 'copy', '-f', 'rawvideo', '-'],
    ]),
  );
}
