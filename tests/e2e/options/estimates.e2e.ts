import type { Locator, Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { fixture, KilnPage } from '../support/kiln-page.ts';
import { movingClip, musicClip, noisyClip } from '../support/size-clips.ts';

const name = (file: string) => file.split('/').at(-1) ?? '';

/** The bytes that a text promises, "about 12 MB". */
async function bytesIn(text: Locator): Promise<number> {
  const found = /about\s([\d.]+)\s(bytes|kB|MB|GB)/u.exec(await text.innerText());
  const unit = { bytes: 1, kB: 1e3, MB: 1e6, GB: 1e9 }[found?.[2] ?? ''] ?? NaN;
  return Number(found?.[1]) * unit;
}

test('estimates follow the options at once, for what waits and for one file', async ({ page }) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.convertTo('mp3');
  await kiln.add([fixture('song.flac'), fixture('song.ogg')]);
  await page.getByRole('button', { name: 'Options for all files' }).click();
  const panel = page.getByRole('group', { name: 'Options for all files' });
  const ofAll = panel.locator('.options-estimate');
  await expect(ofAll).toContainText('The 2 files that wait would take');
  const usual = await bytesIn(ofAll);
  await panel.getByLabel('Audio bitrate').selectOption('64');
  await expect.poll(() => bytesIn(ofAll)).toBeLessThan(usual / 2);

  const job = kiln.job('song.flac');
  const before = await bytesIn(job.locator('.job-estimate'));
  await job.getByRole('button', { name: 'Options', exact: true }).click();
  await job.getByLabel('Audio bitrate').selectOption('320');
  await expect.poll(() => bytesIn(job.locator('.job-estimate'))).toBeGreaterThan(before * 1.5);
  await expect(job.locator('.options-estimate')).toContainText('With these options: at once');
});

test('that there is not enough room is said before the start', async ({ page }) => {
  // Chromium always tells of 10 GiB more than are used, whatever is left.
  await page.addInitScript(() => {
    navigator.storage.estimate = async () => ({ usage: 50e6, quota: 53e6 });
  });
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.convertTo('wav');
  await kiln.add(musicClip(40));
  const note = page.getByRole('alert').filter({ hasText: 'Not enough room' });
  await expect(note).toContainText(/these jobs need about 12\sMB, and there is room for 3\sMB/u);
  await expect(page.getByRole('button', { name: 'Convert', exact: true })).toBeEnabled();
  await page.getByLabel(`Convert ${name(musicClip(40))} to`).selectOption('opus');
  await expect(note).toHaveCount(0);
});

/** What a finished job took, and what was said of it, from the database. */
function truth(page: Page, file: string) {
  return page.evaluate(async (wanted) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('kiln');
      request.onsuccess = () => resolve(request.result);
    });
    type Row = {
      sources: { name: string }[];
      seconds: number;
      outputs: { artifact: { size: number } }[];
      work: { plan: { estimate: { seconds: number; bytes: number } } };
    };
    const rows = await new Promise<Row[]>((resolve) => {
      const request = db.transaction('jobs').objectStore('jobs').getAll();
      request.onsuccess = () => resolve(request.result as Row[]);
    });
    db.close();
    const row = rows.find(({ sources }) => sources[0]?.name === wanted);
    const bytes = row?.outputs.reduce((sum, { artifact }) => sum + artifact.size, 0) ?? NaN;
    const said = row?.work.plan.estimate ?? { seconds: NaN, bytes: NaN };
    return { seconds: row?.seconds ?? NaN, bytes, said };
  }, file);
}

/** Two clips of a kind, the first of which teaches what the second takes. They are made when a test wants them. */
const KINDS = [
  { make: movingClip, seconds: [8, 14], format: 'mp4', quality: 'fast', resolution: '480' },
  { make: movingClip, seconds: [8, 14], format: 'mp4', quality: 'balanced', resolution: '360' },
  { make: movingClip, seconds: [8, 14], format: 'webm', quality: 'balanced' },
  { make: noisyClip, seconds: [10, 16], format: 'mp4', quality: 'balanced' },
  { make: noisyClip, seconds: [10, 16], format: 'mp4', quality: 'smallest' },
  { make: musicClip, seconds: [40, 90], format: 'mp3', quality: 'balanced' },
  { make: musicClip, seconds: [40, 90], format: 'wma', quality: 'balanced' },
] as const;

if (process.env.KILN_ESTIMATES !== undefined) {
  for (const {
    make,
    seconds: [short, long],
    format,
    quality,
    ...others
  } of KINDS) {
    test(`the second job of a kind is as estimated: ${make.name}(${short}), ${format}, ${quality}`, async ({
      page,
    }) => {
      test.setTimeout(600_000);
      const kiln = new KilnPage(page);
      await kiln.open();
      await kiln.convertTo(format);
      for (const length of [short, long]) {
        const clip = make(length);
        await kiln.add(clip);
        const job = kiln.job(name(clip));
        await job.getByRole('button', { name: 'Options', exact: true }).click();
        await job.getByLabel('Quality').selectOption(quality);
        if ('resolution' in others)
          await job.getByLabel('Resolution', { exact: true }).selectOption(others.resolution);
        // Before FFmpeg is here, some files cannot be looked into.
        if (length === long) await expect(job.locator('.job-plan')).toBeVisible();
        await page.waitForTimeout(500);
        await kiln.start();
        await kiln.waitFor(name(clip), 'done', 300_000);
        const { seconds, bytes, said } = await truth(page, name(clip));
        const time = said.seconds / seconds;
        const size = said.bytes / bytes;
        console.log(
          [
            format,
            quality,
            name(clip),
            said.seconds.toFixed(1),
            seconds.toFixed(1),
            time.toFixed(2),
          ]
            .concat([(said.bytes / 1e6).toFixed(2), (bytes / 1e6).toFixed(2), size.toFixed(2)])
            .join(' | '),
        );
        if (length === long) {
          expect.soft(Math.abs(Math.log(time))).toBeLessThan(Math.log(1.3));
          expect.soft(Math.abs(Math.log(size))).toBeLessThan(Math.log(1.3));
        }
      }
    });
  }
}
