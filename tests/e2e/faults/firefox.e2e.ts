import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, firefox, test } from 'playwright/test';
import { nativeProbe } from '../../support/native/native.ts';
import { fixture, KilnPage } from '../support/kiln-page.ts';
import { noiseWav } from '../support/noise-wav.ts';

/** Where Debian and Ubuntu put it. Playwright 1.64 can drive it; 1.65 cannot. */
const FIREFOX = '/usr/bin/firefox-esr';

test.skip(!existsSync(FIREFOX), `Firefox is not installed: there is no ${FIREFOX}.`);

let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kiln-firefox-'));
});

test.afterEach(() => rm(folder, { recursive: true }));

/** Does something in a Firefox that allows sites to store so many KiB; null for what it allows anybody. */
async function inFirefox(limit: number | null, use: (kiln: KilnPage) => Promise<void>) {
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    executablePath: FIREFOX,
    firefoxUserPrefs: {
      // Nobody is there to answer whether the site may store things for good.
      'dom.storageManager.prompt.testing': true,
      'dom.storageManager.prompt.testing.allow': limit === null,
      ...(limit === null ? {} : { 'dom.quotaManager.temporaryStorage.fixedLimit': limit }),
    },
  });
  try {
    const context = await browser.newContext({
      baseURL: test.info().project.use.baseURL ?? '',
    });
    await use(new KilnPage(await context.newPage()));
  } finally {
    await browser.close();
  }
}

/** The only result, out of the browser's storage: there is no event of a download here. */
async function saveArtifact(kiln: KilnPage): Promise<string> {
  // What an attempt before has left behind goes a moment later.
  await expect.poll(() => kiln.artifacts()).toHaveLength(1);
  const bytes = await kiln.page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    for await (const file of (await root.getDirectoryHandle('artifacts')).values()) {
      if (file instanceof FileSystemFileHandle) {
        return [...new Uint8Array(await (await file.getFile()).arrayBuffer())];
      }
    }
    return [];
  });
  const saved = join(folder, 'output');
  await writeFile(saved, Uint8Array.from(bytes));
  return saved;
}

for (const fate of ['edited', 'deleted'] as const) {
  test(`Firefox: a file that is ${fate} after it was added: what was added is converted`, async () => {
    const file = join(folder, 'song.mp3');
    await copyFile(fixture('song.mp3'), file);
    await inFirefox(null, async (kiln) => {
      await kiln.open();
      await kiln.convertTo('wav');
      await kiln.add(file);
      await kiln.waitFor('song.mp3', 'queued');
      await (fate === 'edited' ? copyFile(fixture('voice.wav'), file) : rm(file));
      await kiln.page.reload();
      await kiln.start();
      await kiln.waitFor('song.mp3', 'done');
      const output = await nativeProbe(await saveArtifact(kiln));
      const source = await nativeProbe(fixture('song.mp3'));
      expect(Number(output.format.duration)).toBeCloseTo(Number(source.format.duration), 1);
    });
  });
}

test('Firefox: a file that is in this session only and changes on disk is lost, and nothing else is converted', async () => {
  const file = join(folder, 'large.wav');
  await writeFile(file, noiseWav(24_000_000));
  await inFirefox(10_000, async (kiln) => {
    await kiln.open();
    await kiln.convertTo('mp3');
    await kiln.add(file);
    await expect(kiln.job('large.wav')).toContainText('This session only');
    // As long as before: its size does not tell.
    await writeFile(file, noiseWav(24_000_000));
    await kiln.start();
    await kiln.waitFor('large.wav', 'lost');
  });
});

test('Firefox: no room for a result: the job says so, and a smaller one can be made at once', async () => {
  const file = join(folder, 'large.wav');
  await writeFile(file, noiseWav(7_000_000));
  // Room for the file, but not for as much again beside it: Firefox gives a site 10 MB at least.
  await inFirefox(10_000, async (kiln) => {
    await kiln.open();
    await kiln.convertTo('flac');
    await kiln.add(file);
    await kiln.waitFor('large.wav', 'queued');
    await expect(kiln.job('large.wav')).not.toContainText('This session only');
    await kiln.start();
    await kiln.waitFor('large.wav', 'failed');
    await expect(kiln.job('large.wav').getByRole('alert')).toContainText('Not enough room');
    await kiln.page.getByLabel('Convert large.wav to').selectOption('mp3');
    await kiln.job('large.wav').getByRole('button', { name: 'Retry' }).click();
    await kiln.waitFor('large.wav', 'done');
    const { streams, format } = await nativeProbe(await saveArtifact(kiln));
    expect(streams[0]?.codec_name).toBe('mp3');
    expect(Number(format.duration)).toBeCloseTo(7_000_000 / (44_100 * 4), 0);
  });
});
