import { expect, test, type Page } from 'playwright/test';
import { fixture, KilnPage } from '../support/kiln-page.ts';
import { openOutside } from './outside.ts';
import { refuseBlobs } from '../support/refuse-storage.ts';
import { slowClip } from '../support/slow-clip.ts';
import { leaveBehind, storedFiles } from './stored-files.ts';

/** What is stored under an id. */
const under = async (page: Page, id: string) =>
  (await storedFiles(page)).filter((path) => path.endsWith(`/${id}`));

test('what no job needs is deleted at the next start; files of jobs and of other tabs are not', async ({
  context,
}) => {
  const kiln = new KilnPage(await context.newPage());
  await kiln.open();
  await kiln.begin(fixture('song.mp3'), 'flac');
  await kiln.waitFor('song.mp3', 'done');
  await kiln.add(fixture('song.ogg'));
  await kiln.waitFor('song.ogg', 'queued');
  const outside = await openOutside(context);
  await kiln.page.close();
  const needed = await storedFiles(outside);
  expect(needed).not.toHaveLength(0);
  await leaveBehind(outside, 'orphan');
  await leaveBehind(outside, 'held');
  // As a tab does that writes a source, or has handed a file out.
  await outside.evaluate(
    () =>
      new Promise<void>((granted) => {
        void navigator.locks.request('kiln-file:held', () => {
          granted();
          return new Promise<never>(() => undefined);
        });
      }),
  );

  const next = new KilnPage(await context.newPage());
  await next.open();
  await expect.poll(() => under(next.page, 'orphan')).toEqual([]);
  expect((await under(next.page, 'held')).toSorted()).toEqual([
    'chunks/source/held',
    'files/sources/held',
    'files/temp/held',
  ]);
  expect(await storedFiles(next.page)).toEqual(expect.arrayContaining(needed));
  await next.download('song.mp3');
  await next.start();
  await next.waitFor('song.ogg', 'done');

  await outside.close();
  await next.page.reload();
  await expect.poll(() => under(next.page, 'held')).toEqual([]);
});

test('a file that is being stored by one tab is not swept by another that takes over the queue', async ({
  context,
}) => {
  const open = async (prepare: (page: Page) => Promise<unknown>) => {
    const page = await context.newPage();
    // Without Blobs, originals are written as files, which takes a while.
    await refuseBlobs(page);
    await prepare(page);
    const kiln = new KilnPage(page);
    await kiln.open();
    return kiln;
  };
  const runner = await open(() => Promise.resolve());
  const heir = await open(() => Promise.resolve());
  const adding = await open((page) =>
    page.addInitScript(() => {
      const gate = new Promise((opened) => window.addEventListener('open-gate', opened));
      const { stream } = Blob.prototype;
      Blob.prototype.stream = function slow() {
        const write = async (
          chunk: Uint8Array<ArrayBuffer>,
          next: TransformStreamDefaultController<Uint8Array<ArrayBuffer>>,
        ) => {
          await gate;
          next.enqueue(chunk);
        };
        return stream.call(this).pipeThrough(new TransformStream({ transform: write }));
      };
    }),
  );
  await adding.convertTo('flac');
  const input = adding.page.getByLabel('Add files', { exact: true });
  await input.setInputFiles(fixture('song.mp3'));
  const written = async () =>
    (await storedFiles(heir.page)).filter((path) => path.startsWith('files/sources/'));
  // The file, and what Chromium has beside it while it is being written.
  await expect.poll(written).toHaveLength(2);
  const files = await written();

  await leaveBehind(await openOutside(context), 'orphan');
  await runner.page.close();
  await expect.poll(() => under(heir.page, 'orphan')).toEqual(['files/temp/orphan']);
  expect((await written()).toSorted()).toEqual(files.toSorted());
  await adding.waitFor('song.mp3', 'importing');
  await adding.page.evaluate(() => window.dispatchEvent(new Event('open-gate')));
  await heir.waitFor('song.mp3', 'queued');
  await heir.start();
  await heir.waitFor('song.mp3', 'done');
});

test('making room in another tab leaves the files of a running job alone', async ({ context }) => {
  const kiln = new KilnPage(await context.newPage());
  await kiln.open();
  await kiln.useEngine('ffmpeg');
  await kiln.begin(slowClip(5), 'webm');
  await expect(kiln.job('slow-5.mp4')).toContainText(/[1-9]\d*\s?%\s*Converting/u, {
    timeout: 120_000,
  });
  const other = new KilnPage(await context.newPage());
  await other.open();
  await leaveBehind(other.page, 'orphan');
  const files = (await storedFiles(other.page)).filter((path) => !path.endsWith('/orphan'));
  await other.page.getByRole('button', { name: 'Settings' }).click();
  await other.page.getByRole('button', { name: 'Delete leftovers' }).click();
  await expect.poll(() => under(other.page, 'orphan')).not.toContain('sources/orphan');
  expect(await storedFiles(other.page)).toEqual(expect.arrayContaining(files));
  await kiln.waitFor('slow-5.mp4', 'done');
  await kiln.download('slow-5.mp4');
});
