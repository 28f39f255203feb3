import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'playwright/test';
import type { KilnPage } from '../../e2e/support/kiln-page.ts';
import { nativeProbe } from '../../support/native/native.ts';
import { bench, measure, type Arena } from '../bench-test.ts';
import { openEngines } from '../contestants/kiln-engines.ts';
import { prepareJobs, timeConvert } from '../contestants/kiln-site.ts';
import { openSite } from '../contestants/open-site.ts';
import { judgeOf } from '../inspect-output.ts';
import { largeFile, missingRoom } from '../large-file.ts';
import { watchGrowth } from '../process-memory.ts';
import type { Contestant } from '../race.ts';
import { wrongForSize } from '../wrong-for-size.ts';

/** Bytes of the file, and on disk for one job: the file, Kiln's copy, its output and the download. */
const SIZE = 4.6e9;
const ROOM = 4.5 * SIZE;

/** Seconds of the end of the video that are encoded. */
const END = 4;

/** Milliseconds that one of the steps of the whole way may take. */
const PATIENCE_MS = 600_000;

const ENGINES = ['auto', 'ffmpeg'] as const;

for (const engine of ENGINES) {
  bench(`4.6 GB from MKV to MP4, added, copied and saved: ${engine}`, async (arena) => {
    const source = await sourceFor(arena);
    const kiln = await openSite(arena);
    const judge = await judgeOf(source, 'copy');
    const look = async (file: string) => {
      const facts = await judge.look(file);
      return { ...facts, wrong: facts.wrong ?? (await wrongForSize(file)) };
    };
    await kiln.useEngine(engine);
    const id = `any-size-${engine}`;
    await measure(arena, id, { ...judge, look }, [wholeWay(arena, kiln, source, engine)], 1);
  });

  // Chromium lets the garbage of a worker that reads gigabytes grow to one before it is collected, and keeps half a
  // gigabyte of decoded frames; neither grows with the file.
  bench(`the last ${END} s of 4.6 GB of 1080p, encoded: ${engine}`, async (arena) => {
    const source = await sourceFor(arena);
    const page = await openEngines(arena, source);
    const { value, growth } = await watchGrowth(arena.path, () => encodeEnd(page, engine));
    if (!value.ok) throw new Error(JSON.stringify(value));
    const { ms, frames, heap, bytes } = value.value;
    console.log(
      `  ${value.value.engine}: ${frames} frames in ${(ms / 1000).toFixed(1)} s, ${(bytes / 1e6).toFixed(1)} MB; heap ${(heap / 1e6).toFixed(0)} MB, browser grew by ${(growth.all / 1e6).toFixed(0)} MB, its pages by ${(growth.pages / 1e6).toFixed(0)} MB`,
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.evaluate(() => window.kilnEngines?.offer('end.mp4')),
    ]);
    const file = join(arena.folder, 'end.mp4');
    await download.saveAs(file);
    expect((await nativeProbe(file)).streams[0]?.nb_read_frames).toBe(String(frames));
  });
}

/** The file, or no test where the disk has no room for it and for what is made of it. */
async function sourceFor({ folder }: Arena): Promise<string> {
  const missing = await missingRoom(folder, ROOM);
  test.skip(missing > 0, `The disk lacks ${missing.toFixed(1)} GB.`);
  return largeFile(folder, SIZE);
}

/** From adding the file to its output on disk, and by how much the browser grows meanwhile. */
function wholeWay(arena: Arena, kiln: KilnPage, source: string, engine: string): Contestant {
  const { page } = kiln;
  const job = kiln.job(source.split('/').at(-1) ?? '');
  return {
    id: `site-${engine}`,
    name: `Kiln site, ${engine}`,
    async run() {
      const { value, growth } = await watchGrowth(arena.path, async () => {
        const begun = performance.now();
        await prepareJobs(kiln, { files: [source], format: 'mp4', engine: 'auto' });
        const added = performance.now();
        const ms = await timeConvert(page);
        const converted = performance.now();
        const [download] = await Promise.all([
          page.waitForEvent('download', { timeout: PATIENCE_MS }),
          job.getByRole('button', { name: 'Download', exact: true }).click(),
        ]);
        // Where the browser put it: a copy would need as much room again.
        const file = await download.path();
        return { ms, file, add: added - begun, save: performance.now() - converted };
      });
      const { ms, file, add, save } = value;
      const how = await job.getAttribute('data-engine');
      expect((await stat(file)).size).toBeGreaterThan(2 ** 32);
      return {
        ms,
        parts: {
          'add ms': add,
          'save ms': save,
          'pages grew MB': growth.pages / 1e6,
          'browser grew MB': growth.all / 1e6,
        },
        note: how,
        save: async () => file,
      };
    },
  };
}

function encodeEnd(page: Page, choice: (typeof ENGINES)[number]) {
  return page.evaluate(
    async ([wanted, seconds]) => {
      const kiln = window.kilnEngines;
      if (kiln === undefined) throw new Error('The page is not there.');
      const target = { format: 'mp4', options: { resolution: '720', quality: 'fast' } } as const;
      return kiln.encodeEnd({ target, avoid: [], choice: wanted, workers: null }, seconds);
    },
    [choice, END] as const,
  );
}
