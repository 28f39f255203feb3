import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { nativeProbe } from '../../support/native/native.ts';
import { expectSoundStorage } from '../support/check-storage.ts';
import { holdCalls } from '../support/held-calls.ts';
import { fixture, KilnPage } from '../support/kiln-page.ts';
import { openKiln } from '../support/open-kiln.ts';
import { openOutside } from './outside.ts';
import { storedJobs } from '../support/stored-jobs.ts';
import { storedSources } from './stored-sources.ts';

// The service worker would answer for the workers' scripts before a test can.
test.use({ serviceWorkers: 'block' });

/** What makes a browser store files as it would where it could not do better. */
const FORMS = {
  whole: () => undefined,
  'in pieces': () => {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (this: IDBObjectStore, value: object, ...rest) {
      if ('blob' in value) throw new DOMException('refused', 'DataCloneError');
      return add.call(this, value, ...rest);
    };
    Reflect.deleteProperty(FileSystemFileHandle.prototype, 'createWritable');
    Reflect.deleteProperty(StorageManager.prototype, 'getDirectory');
  },
} as const;

/** Bytes that take a while to be stored. */
const LARGE = 64 * 2 ** 20;

test.describe('a crash while a large file is being stored leaves nothing half', () => {
  let folder: string;
  let file: string;
  test.beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kiln-large-'));
    file = join(folder, 'large.mp4');
    await writeFile(file, '');
    await truncate(file, LARGE);
  });
  test.afterAll(() => rm(folder, { recursive: true }));

  for (const [name, script] of Object.entries(FORMS)) {
    test(name, async ({ context }) => {
      await context.addInitScript(script);
      const first = await openKiln(context);
      await first.page.getByLabel('Add files', { exact: true }).setInputFiles(file);
      await first.job('large.mp4').waitFor();
      await first.crash();

      const second = await openKiln(context);
      // The browser may have had all it needed when the page died.
      const stored = await storedJobs(second.page);
      await expect(second.jobs()).toHaveCount(stored.length);
      await expectSoundStorage(second);
      if (stored.length === 0) {
        await second.page.getByLabel('Add files', { exact: true }).setInputFiles(file);
        await second.waitFor('large.mp4', 'queued');
      }
      await second.crash();

      const third = await openKiln(context);
      await expect(third.jobs()).toHaveCount(1);
      await third.waitFor('large.mp4', 'queued');
      await expectSoundStorage(third);
    });
  }
});

/** What both kinds of leaving have in common: a job that was being worked on, and what is stored of it afterwards. */
async function aJobInHand(kiln: KilnPage, file = fixture('av.mp4')): Promise<string> {
  await kiln.useEngine('ffmpeg');
  await kiln.begin(file, 'webm');
  return file.split('/').at(-1) ?? '';
}

test(
  'the second tab is the runner within a second of the first one’s crash',
  { tag: '@alone' },
  async ({ context }) => {
    const hold = await holdCalls(context, 'run');
    const first = await openKiln(context);
    const second = await openKiln(context);
    const name = await aJobInHand(first);
    await hold.arrived();
    await second.waitFor(name, 'running');
    const takenOver = second.page.evaluate(
      (label) =>
        new Promise<number>((resolve) => {
          const isTaken = () =>
            document.querySelector(
              `[aria-label="${label}"][data-state="running"][data-attempt="2"]`,
            ) !== null;
          new MutationObserver(() => {
            if (isTaken()) resolve(Date.now());
          }).observe(document.body, { subtree: true, attributes: true });
        }),
      name,
    );
    await first.crash();
    const crashedAt = Date.now();
    const failover = (await takenOver) - crashedAt;
    process.stdout.write(`Failover after a crash: ${failover} ms\n`);
    expect(failover).toBeLessThan(1000);
    hold.letGo();
    await second.waitFor(name, 'done');
    expect((await nativeProbe(await second.download(name))).streams[0]?.nb_read_frames).toBe('50');
    await expectSoundStorage(second);
  },
);

test('a crash while the result is being checked: it is checked again, and not made again', async ({
  context,
}) => {
  const hold = await holdCalls(context, 'check');
  const first = await openKiln(context);
  const name = await aJobInHand(first);
  await hold.arrived();
  await first.waitFor(name, 'finishing');
  const [before] = await storedJobs(first.page);
  await first.crash();

  hold.letGo();
  const second = await openKiln(context);
  await second.waitFor(name, 'done');
  const [after] = await storedJobs(second.page);
  expect(after).toMatchObject({ attempt: 2, crashes: 1 });
  expect(Object.values(before?.artifacts ?? {})).toEqual(
    expect.arrayContaining(Object.values(after?.artifacts ?? {})),
  );
  expect((await nativeProbe(await second.download(name))).streams[0]?.nb_read_frames).toBe('50');
  await expectSoundStorage(second);
});

test('a crash after the result was registered, and before anything was tidied: it is there with its original, and all else goes', async ({
  context,
}) => {
  const page = await context.newPage();
  await page.addInitScript(() => {
    IDBObjectStore.prototype.delete = () => {
      throw new DOMException('refused', 'UnknownError');
    };
    FileSystemDirectoryHandle.prototype.removeEntry = async () => {
      throw new DOMException('refused', 'InvalidStateError');
    };
  });
  const first = new KilnPage(page);
  await first.open();
  const name = await aJobInHand(first, fixture('song.mp3'));
  await first.waitFor(name, 'done');
  await first.crash();
  const outside = await openOutside(context);
  const [before] = await storedJobs(outside);
  expect(before?.state).toBe('done');
  expect(await storedSources(outside)).toHaveLength(1);

  const second = await openKiln(context);
  await second.waitFor(name, 'done');
  await expect(second.job(name)).toHaveAttribute('data-attempt', '1');
  expect((await nativeProbe(await second.download(name))).streams[0]?.codec_name).toBe('opus');
  await expect.poll(() => second.artifacts()).toEqual(Object.values(before?.artifacts ?? {}));
  expect(await storedSources(second.page)).toHaveLength(1);
  await expectSoundStorage(second);
});

test('a reload in the middle of a job starts it once more, and counts as no crash', async ({
  context,
}) => {
  const hold = await holdCalls(context, 'run');
  const kiln = await openKiln(context);
  const name = await aJobInHand(kiln);
  await hold.arrived();
  // Asking whether to leave is what another test is about.
  kiln.page.on('dialog', (dialog) => void dialog.accept());
  await kiln.page.reload();
  await hold.arrived(2);
  expect(await storedJobs(kiln.page)).toMatchObject([{ attempt: 2, crashes: 0 }]);
  hold.letGo();
  await kiln.waitFor(name, 'done');
  await expectSoundStorage(kiln);
});

test('a tab that was closed in the middle of a job and is opened later goes on with it', async ({
  context,
}) => {
  const hold = await holdCalls(context, 'run');
  const first = await openKiln(context);
  const name = await aJobInHand(first);
  await hold.arrived();
  await first.page.close();
  const outside = await openOutside(context);
  expect(await storedJobs(outside)).toMatchObject([{ state: 'running', attempt: 1 }]);

  const second = await openKiln(context);
  await hold.arrived(2);
  expect(await storedJobs(second.page)).toMatchObject([{ attempt: 2, crashes: 0 }]);
  hold.letGo();
  await second.waitFor(name, 'done');
  await expectSoundStorage(second);
});
