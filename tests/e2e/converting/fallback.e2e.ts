import { expect, test } from 'playwright/test';
import { nativeProbe } from '../../support/native/native.ts';
import { fixture, KilnPage } from '../support/kiln-page.ts';
import { refuseBlobs, refuseDatabases, refuseFiles } from '../support/refuse-storage.ts';
import { storedJobs } from '../support/stored-jobs.ts';

// Scripts of workers are changed on their way to the page.
test.use({ serviceWorkers: 'block' });

const BLOBS = 'Blobs in IndexedDB';
const PIECES = 'pieces in IndexedDB';
const FILES = 'private files';

/** Browsers that refuse something, and how Kiln keeps originals and results there. */
const BROWSERS = [
  { refusing: 'Blobs', refuse: [refuseBlobs], sources: FILES, artifacts: FILES },
  { refusing: 'private files', refuse: [refuseFiles], sources: BLOBS, artifacts: BLOBS },
  {
    refusing: 'Blobs and private files',
    refuse: [refuseBlobs, refuseFiles],
    sources: PIECES,
    artifacts: PIECES,
  },
];

/** How Kiln says that it keeps files. */
async function keptAs(kiln: KilnPage): Promise<(name: string) => Promise<string | null>> {
  const dialog = await kiln.openDiagnostics();
  return (name) =>
    dialog.locator('dt', { hasText: name }).locator('xpath=following-sibling::dd[1]').textContent();
}

for (const { refusing, refuse, sources, artifacts } of BROWSERS) {
  test(`a browser that refuses ${refusing}: files and results survive a reload, both engines convert`, async ({
    page,
  }) => {
    for (const one of refuse) await one(page);
    const kiln = new KilnPage(page);
    await kiln.open();
    const kept = await keptAs(kiln);
    expect(await kept('Originals are kept as')).toBe(sources);
    expect(await kept('Results are kept as')).toBe(artifacts);
    await page.keyboard.press('Escape');
    await expect(page.getByText(/jobs will not survive a reload/u)).toHaveCount(0);

    await kiln.convertTo('avi');
    await kiln.add([fixture('song.mp3'), fixture('av.mp4')]);
    await kiln.convertJobTo('song.mp3', 'flac');
    await expect(page.locator('[data-state="queued"]')).toHaveCount(2);
    // The row shows at once what was chosen; a page that is gone at once has not stored it.
    const formats = async () => (await storedJobs(page)).map(({ format }) => format);
    await expect.poll(async () => (await formats()).toSorted()).toEqual(['avi', 'flac']);
    await page.reload();
    await kiln.waitFor('song.mp3', 'queued');
    await kiln.start();
    await kiln.waitFor('song.mp3', 'done');
    await kiln.waitFor('av.mp4', 'done');
    await expect(kiln.job('song.mp3')).toHaveAttribute('data-engine', /webcodecs/u);
    await expect(kiln.job('av.mp4')).toHaveAttribute('data-engine', /ffmpeg/u);

    await page.reload();
    await kiln.waitFor('song.mp3', 'done');
    const song = await nativeProbe(await kiln.download('song.mp3'));
    expect(song.streams[0]?.codec_name).toBe('flac');
    const film = await nativeProbe(await kiln.download('av.mp4'));
    expect(film.format.format_name).toBe('avi');
    expect(film.streams.map(({ codec_type: type }) => type).toSorted()).toEqual(['audio', 'video']);
  });
}

test('a browser that refuses everything: the page says so, both engines convert, results can be saved', async ({
  page,
}) => {
  await refuseDatabases(page);
  await refuseFiles(page);
  const kiln = new KilnPage(page);
  await kiln.open();
  await expect(page.getByText(/jobs will not survive a reload/u)).toBeVisible();
  await kiln.convertTo('avi');
  await kiln.add([fixture('song.mp3'), fixture('av.mp4')]);
  await kiln.convertJobTo('song.mp3', 'flac');
  await kiln.start();
  await kiln.waitFor('song.mp3', 'done');
  await kiln.waitFor('av.mp4', 'done');
  expect((await nativeProbe(await kiln.download('song.mp3'))).streams[0]?.codec_name).toBe('flac');
  expect((await nativeProbe(await kiln.download('av.mp4'))).format.format_name).toBe('avi');
});

test('a browser that never says whether it keeps files for good: Kiln works all the same', async ({
  page,
}) => {
  await page.addInitScript(() => {
    StorageManager.prototype.persist = () => {
      document.documentElement.dataset['askedToPersist'] = 'yes';
      return new Promise(() => undefined);
    };
  });
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.convertTo('flac');
  await kiln.add(fixture('song.mp3'));
  await expect(page.locator('html')).toHaveAttribute('data-asked-to-persist', 'yes');
  await kiln.start();
  await kiln.waitFor('song.mp3', 'done');
});
