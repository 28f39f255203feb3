import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'playwright';
import { test } from 'playwright/test';
import { bench, measure, type Arena } from '../bench-test.ts';
import { bothWays } from '../contestants/both-ways.ts';
import { openEngines } from '../contestants/kiln-engines.ts';
import { nativeFfmpeg } from '../contestants/native-ffmpeg.ts';
import { plainFfmpeg } from '../contestants/plain-ffmpeg.ts';
import { judgeOf } from '../inspect-output.ts';
import { largeFile, missingRoom } from '../large-file.ts';
import { watchGrowth } from '../process-memory.ts';
import type { Contestant } from '../race.ts';

const COPY = ['-map', '0:v', '-map', '0:a', '-c', 'copy'];

/** Bytes of the file, and on disk for the job: the file, Kiln's copy of it, and an output of each contestant. */
const SIZE = 3e9;
const ROOM = 8 * SIZE;

bench('3 GB of 1080p from MKV to MOV, copied', async (arena) => {
  const missing = await missingRoom(arena.folder, ROOM);
  test.skip(missing > 0, `The disk lacks ${missing.toFixed(1)} GB.`);
  const source = await largeFile(arena.folder, SIZE);
  const page = await openEngines(arena, source);
  const [cold] = plainFfmpeg(arena, source, COPY, 'mov');
  const all = await bothWays(arena, source, 'mov');
  // Another three minutes for what the engines show already.
  const ways = all.filter(({ id }) => id !== 'site-ffmpeg');
  await measure(arena, 'large', await judgeOf(source, 'copy'), [
    nativeFfmpeg(arena.folder, source, COPY, 'mov'),
    ...[cold, plainCopy(page), ...ways].map((one) => watched(arena, one)),
  ]);
});

/** The same file streamed into the browser's storage, which nothing that writes there can beat by much. */
function plainCopy(page: Page): Contestant {
  return {
    id: 'copy',
    name: 'plain copy into storage',
    async run() {
      await page.bringToFront();
      const ms = await page.evaluate(() => window.kilnEngines?.copy());
      if (ms === undefined) throw new Error('The page is not there.');
      return { ms, parts: {}, note: null, save: null };
    },
  };
}

/** The same contestant, and by how much the browser grows meanwhile. */
function watched({ path }: Arena, contestant: Contestant): Contestant {
  return {
    ...contestant,
    async run() {
      // What the one before has left to be written is not this one's work.
      await promisify(execFile)('sync');
      const { value, growth } = await watchGrowth(path, contestant.run);
      const figures = { 'growth MB': growth.pages / 1e6, 'browser growth MB': growth.all / 1e6 };
      return { ...value, parts: { ...value.parts, ...figures } };
    },
  };
}
