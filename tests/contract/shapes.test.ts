import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Target } from '../../src/domain/target/target.ts';
import { convert, type Converted } from '../support/engine/convert.ts';
import { madeMedia } from '../support/native/made-media.ts';
import { nativePixel } from '../support/native/native-pixel.ts';
import { nativeProbe, type NativeStream } from '../support/native/native.ts';

/** Red on the left, blue on the right. */
const halves = (size: string, more = '') => {
  const drawn = `color=blue:s=${size}:r=25:d=1,drawbox=w=iw/2:c=red:t=fill${more}`;
  return ['-f', 'lavfi', '-i', drawn] as const;
};
const H264 = ['-c:v', 'libx264', '-pix_fmt', 'yuv420p'] as const;

async function converted(source: string, target: Target): Promise<Converted> {
  const result = await convert(source, target);
  if (!result.ok) throw new Error(`${result.failure.kind}\n${result.log.join('\n')}`);
  return result.value;
}

async function picture(file: string): Promise<NativeStream> {
  const { streams } = await nativeProbe(file);
  const found = streams.find(({ codec_type: type }) => type === 'video');
  if (found === undefined) throw new Error('There is no picture.');
  return found;
}

/** Whether a place is red or blue. */
function hue(file: string, x: number, frame = 0): 'red' | 'blue' {
  const [red = 0, , blue = 0] = nativePixel(file, [x, 0.5], { frame });
  return red > blue ? 'red' : 'blue';
}

const sides = (file: string, frame = 0) => [hue(file, 0.2, frame), hue(file, 0.8, frame)];

test('pixels that are not square stay so in a video, and become square in a GIF', async () => {
  const source = madeMedia('wide.webm', ...halves('80x60', ',setsar=2'), '-c:v', 'libvpx');
  const video = await picture((await converted(source, { format: 'mp4', options: {} })).file);
  expect(video).toMatchObject({ width: 80, height: 60, sample_aspect_ratio: '2:1' });
  const gif = await picture((await converted(source, { format: 'gif', options: {} })).file);
  expect(gif).toMatchObject({ width: 160, height: 60 });
});

test('a picture that is stored mirrored is shown mirrored, once', async () => {
  const source = madeMedia('mirrored.mp4', ...halves('64x48'), ...H264);
  mirror(source);
  expect(sides(source)).toEqual(['blue', 'red']);
  for (const format of ['mkv', 'mov', 'webm', 'gif'] as const) {
    const { file } = await converted(source, { format, options: {} });
    expect(sides(file), format).toEqual(['blue', 'red']);
  }
});

test('one frame is enough', async () => {
  const source = madeMedia('one.mp4', ...halves('64x48'), '-frames:v', '1', ...H264);
  for (const format of ['webm', 'gif', 'mkv'] as const) {
    const { file } = await converted(source, { format, options: {} });
    expect((await picture(file)).nb_read_frames, format).toBe('1');
  }
});

test('a thousand frames a second last as long as before', async () => {
  const args = ['-r', '1000', '-t', '0.5', ...H264];
  const source = madeMedia('thousand.mp4', ...halves('16x16', ',fps=1000'), ...args);
  for (const format of ['webm', 'mkv', 'gif'] as const) {
    const { format: file } = await nativeProbe(
      (await converted(source, { format, options: {} })).file,
    );
    expect(Math.abs(Number(file.duration) - 0.5), format).toBeLessThan(0.1);
  }
});

test('a size that changes in the middle is the first one to the end', async () => {
  const vp8 = ['-c:v', 'libvpx', '-g', '25'];
  const small = madeMedia('small.webm', ...halves('64x48'), ...vp8);
  const large = madeMedia('large.webm', ...halves('96x54'), ...vp8);
  const list = small.replace('small.webm', 'list.txt');
  writeFileSync(list, `file ${small}\nfile ${large}\n`);
  const source = madeMedia('resized.webm', '-f', 'concat', '-safe', '0', '-i', list, '-c', 'copy');
  for (const format of ['mp4', 'gif'] as const) {
    const { file } = await converted(source, { format, options: { frameRate: 'source' } });
    expect(await picture(file), format).toMatchObject({ width: 64, height: 48 });
    expect(Number((await picture(file)).nb_read_frames), format).toBe(50);
    expect(sides(file, 45), format).toEqual(['red', 'blue']);
  }
});

test('half pictures are made whole once, and keep their flag in a copy', async () => {
  // Stripes that move by a fifth of the picture from one half picture to the next.
  const moving =
    "color=black:s=96x64:r=50:d=1,geq=lum='if(lt(mod(X+N*19,96),48),235,16)':cb=128:cr=128";
  const woven = `${moving},interlace=scan=tff:lowpass=0,setfield=tff`;
  const flags = ['-flags', '+ildct+ilme', '-top', '1'];
  const args = ['-f', 'lavfi', '-i', woven, ...flags, '-c:v', 'mpeg2video', '-q:v', '2'];
  const source = madeMedia('woven.ts', ...args);
  expect((await picture(source)).field_order).toBe('tt');
  expect(combed(source)).toBeGreaterThan(20);

  const { file, plan } = await converted(source, { format: 'mp4', options: {} });
  expect(plan.decisions[0]?.action).toMatchObject({ changes: [{ kind: 'deinterlaced' }] });
  expect((await picture(file)).field_order).toBe('progressive');
  expect(combed(file)).toBeLessThan(8);

  const copy = await converted(source, { format: 'mkv', options: {} });
  expect(copy.plan.decisions[0]?.action).toEqual({ kind: 'copy' });
  expect((await picture(copy.file)).field_order).toBe('tt');
});

/** How much neighbouring lines differ from each other more than from those after the next, on average. */
function combed(file: string): number {
  const pick = 'select=eq(n\\,8),format=gray';
  const args = ['-v', 'error', '-i', file, '-vf', pick, '-frames:v', '1', '-f', 'rawvideo', '-'];
  const luma = execFileSync('ffmpeg', args);
  const at = (x: number, y: number) => luma[y * 96 + x] ?? 0;
  let sum = 0;
  for (let y = 8; y < 54; y += 1) {
    for (let x = 0; x < 96; x += 1) {
      sum += Math.abs(at(x, y) - at(x, y + 1)) - Math.abs(at(x, y) - at(x, y + 2));
    }
  }
  return sum / (46 * 96);
}

/** Makes the matrix in an MP4's track header, after which players show it, that of a mirror: x counts from the right. */
function mirror(file: string): void {
  const bytes = readFileSync(file);
  // Size and name, then 40 bytes of a header of version 0 before the matrix.
  const matrix = bytes.indexOf('tkhd') + 4 + 40;
  bytes.writeInt32BE(-0x10000, matrix);
  bytes.writeInt32BE(64 << 16, matrix + 24);
  writeFileSync(file, bytes);
}

test('a picture that ends before its sound stands still to the end of a GIF', async () => {
  const source = madeMedia(
    'standing.mkv',
    ...[...halves('80x60'), '-f', 'lavfi', '-i', 'sine=d=3:r=48000', ...H264, '-c:a', 'aac'],
  );
  const { file } = await converted(source, { format: 'gif', options: {} });
  expect(Number((await nativeProbe(file)).format.duration)).toBeCloseTo(3, 1);
  const part = await converted(source, { format: 'gif', options: { trimStart: 0.5, trimEnd: 2 } });
  expect(Number((await nativeProbe(part.file)).format.duration)).toBeCloseTo(1.5, 1);
});
