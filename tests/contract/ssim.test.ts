import { execFileSync, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { blockSsim } from '../../src/engines/webcodecs/worker/quality/block-ssim.ts';
import { madeMedia } from '../support/native/made-media.ts';

const [WIDTH, HEIGHT, SIDE] = [320, 184, 8];
const source = madeMedia(
  'ssim-source.mkv',
  ...['-f', 'lavfi', '-i', `mandelbrot=size=${WIDTH}x${HEIGHT}:rate=5`, '-frames:v', '1'],
  ...['-c:v', 'ffv1', '-pix_fmt', 'yuv420p'],
);

/** The brightness of a file's only picture, block after block. */
function blocksOf(file: string): Uint8Array {
  const luma = execFileSync('ffmpeg', [
    ...['-v', 'error', '-i', file, '-vf', 'extractplanes=y', '-frames:v', '1'],
    ...['-f', 'rawvideo', '-'],
  ]);
  const blocks = new Uint8Array(WIDTH * HEIGHT);
  for (const [n, value] of luma.entries()) {
    const [x, y] = [n % WIDTH, Math.floor(n / WIDTH)];
    const block = Math.floor(y / SIDE) * (WIDTH / SIDE) + Math.floor(x / SIDE);
    blocks[block * SIDE * SIDE + (y % SIDE) * SIDE + (x % SIDE)] = value;
  }
  return blocks;
}

/** What the system's ffmpeg finds of the brightness of two pictures. */
function nativeSsim(file: string): number {
  const args = ['-hide_banner', '-i', file, '-i', source, '-lavfi', 'ssim', '-f', 'null', '-'];
  const { stderr } = spawnSync('ffmpeg', args, { encoding: 'utf8' });
  return Number(/SSIM Y:([\d.]+)/u.exec(stderr)?.[1]);
}

/** Its blocks overlap and Kiln's do not: the same pictures differ by so much at most (seen: 0.005). */
const NEAR = 0.01;

test.each([20, 28, 36, 44])('at CRF %d the likeness is what native ffmpeg says', (crf) => {
  const encoded = madeMedia(
    `ssim-${crf}.mkv`,
    ...['-i', source, '-c:v', 'libx264', '-crf', String(crf), '-pix_fmt', 'yuv420p'],
  );
  const said = nativeSsim(encoded);
  expect(said).toBeLessThan(1);
  expect(Math.abs(blockSsim(blocksOf(source), blocksOf(encoded)) - said)).toBeLessThan(NEAR);
});
