import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { nativeProbe } from '../../support/native/native.ts';
import { fixture, KilnPage } from '../support/kiln-page.ts';
import { noiseWav } from '../support/noise-wav.ts';
import { test } from './profile-test.ts';
import { openQuota } from './quota.ts';

let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kiln-faults-'));
});

test.afterEach(() => rm(folder, { recursive: true }));

/** A copy of a fixture, which tests may change. */
async function copyOf(name: string): Promise<string> {
  const file = join(folder, name);
  await copyFile(fixture(name), file);
  return file;
}

test('what is stored of a file is empty or too short: it is lost, and goes on when it is chosen again', async ({
  page,
}) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.convertTo('wav');
  await kiln.add([fixture('song.mp3'), fixture('song.ogg'), fixture('song.flac')]);
  await expect(page.locator('[data-state="queued"]')).toHaveCount(3);
  await page.evaluate(async () => {
    type Row = { id: string; blob: Blob };
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('kiln');
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = db.transaction(['jobs', 'sources'], 'readwrite');
    const store = transaction.objectStore('sources');
    const lengths: Record<string, number> = { 'song.mp3': 0, 'song.ogg': 1000 };
    const jobs = transaction.objectStore('jobs').getAll();
    jobs.onsuccess = () => {
      for (const { sources } of jobs.result as { sources: { id: string; name: string }[] }[]) {
        const [{ id, name } = { id: '', name: '' }] = sources;
        const length = lengths[name];
        if (length === undefined) continue;
        const row = store.get(id) as IDBRequest<Row>;
        row.onsuccess = () => store.put({ ...row.result, blob: row.result.blob.slice(0, length) });
      }
    };
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    db.close();
  });
  await kiln.start();
  await kiln.waitFor('song.flac', 'done');
  for (const name of ['song.mp3', 'song.ogg']) {
    await kiln.waitFor(name, 'lost');
    await expect(kiln.job(name).getByRole('alert')).toContainText('The file is no longer there.');
    await kiln.job(name).getByLabel('Choose the file again').setInputFiles(fixture(name));
    await kiln.waitFor(name, 'done');
  }
});

test('a file that is edited or deleted after it was added: what was added is converted', async ({
  page,
}) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.convertTo('flac');
  const [edited, deleted] = [await copyOf('song.mp3'), await copyOf('song.ogg')];
  await kiln.add([edited, deleted]);
  await expect(page.locator('[data-state="queued"]')).toHaveCount(2);
  await copyFile(fixture('voice.wav'), edited);
  await rm(deleted);
  await page.reload();
  await kiln.start();
  for (const name of ['song.mp3', 'song.ogg']) {
    await kiln.waitFor(name, 'done');
    const output = await nativeProbe(await kiln.download(name));
    const source = await nativeProbe(fixture(name));
    expect(Number(output.format.duration)).toBeCloseTo(Number(source.format.duration), 1);
  }
});

test('a file that is in this session only and changes on disk: the job says so and converts nothing else', async ({
  page,
}) => {
  const kiln = new KilnPage(page);
  const quota = await openQuota(page);
  await quota.limit(10_000_000);
  await kiln.open();
  await kiln.convertTo('mp3');
  const files = ['edited.wav', 'deleted.wav'].map((name) => join(folder, name));
  const [edited = '', deleted = ''] = files;
  for (const file of files) await writeFile(file, noiseWav(24_000_000));
  await kiln.add(files);
  for (const name of ['edited.wav', 'deleted.wav']) {
    await expect(kiln.job(name)).toContainText('This session only');
  }
  await writeFile(edited, noiseWav(24_000_000));
  await rm(deleted);
  await kiln.start();
  for (const name of ['edited.wav', 'deleted.wav']) {
    await kiln.waitFor(name, 'lost');
    await expect(kiln.job(name).getByRole('alert')).toContainText('The file is no longer there.');
    await expect(kiln.job(name).getByLabel('Choose the file again')).toBeAttached();
  }
});
