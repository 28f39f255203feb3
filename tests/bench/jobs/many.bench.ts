import { execFile } from 'node:child_process';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { clip } from '../bench-media.ts';
import { bench, measure } from '../bench-test.ts';
import { kilnSite } from '../contestants/kiln-site.ts';
import { openSite } from '../contestants/open-site.ts';
import { judgeOf } from '../inspect-output.ts';
import type { Contestant } from '../race.ts';

const COUNT = 100;
const VP9 = ['-c:v', 'libvpx-vp9', '-deadline', 'realtime', '-cpu-used', '8', '-b:v', '150k'];

bench(`${COUNT} clips of 2 s, 160x90, from MP4 to WebM`, async (arena) => {
  const source = await clip('small.mp4');
  const files = Array.from({ length: COUNT }, (_, n) => join(arena.folder, `clip-${n}.mp4`));
  await Promise.all(files.map((file) => copyFile(source, file)));
  const kiln = await openSite(arena);
  await measure(arena, 'many', await judgeOf(source, 'pictures'), [
    await nativeLoop(join(arena.folder, 'native'), files),
    kilnSite(
      arena,
      kiln,
      { id: 'site-auto', name: 'auto' },
      { files, format: 'webm', engine: 'auto' },
    ),
  ]);
});

/** The system's ffmpeg, two processes with one thread each at a time. */
async function nativeLoop(folder: string, files: readonly string[]): Promise<Contestant> {
  await mkdir(folder);
  const output = (n: number) => join(folder, `${n}.webm`);
  const convert = (file: string, n: number) =>
    promisify(execFile)('ffmpeg', [
      ...['-v', 'error', '-nostdin', '-y', '-threads', '1', '-i', file],
      ...[...VP9, '-c:a', 'libopus', '-threads', '1', output(n)],
    ]);
  return {
    id: 'native',
    name: 'native ffmpeg, 2 at a time',
    async run() {
      const left = files.entries();
      const begun = performance.now();
      const worker = async () => {
        for (const [n, file] of left) await convert(file, n);
      };
      await Promise.all([worker(), worker()]);
      const ms = performance.now() - begun;
      return { ms, parts: {}, note: VP9.join(' '), save: async () => output(0) };
    },
  };
}
