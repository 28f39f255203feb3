import { execFileSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from 'playwright/test';
import { fixture, KilnPage } from '../support/kiln-page.ts';

const MB = 1_000_000;

/** A quarter of a gigabyte takes a while to write. */
const SLOW = { timeout: 120_000 };
const NAME = `kiln-save-${process.pid}.mkv`;
const SOURCE = join(tmpdir(), NAME);

test.beforeAll(() => {
  execFileSync('ffmpeg', [
    ...['-v', 'error', '-y', '-f', 'lavfi', '-i', 'testsrc2=s=1280x720:r=25:d=6'],
    ...['-c:v', 'rawvideo', '-pix_fmt', 'uyvy422', SOURCE],
  ]);
  expect(statSync(SOURCE).size).toBeGreaterThan(256 * MB);
});
test.afterAll(() => rmSync(SOURCE, { force: true }));

/** Lets a file of the page's own stand for the one that the user picks. */
async function stubPicker(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let answer: 'pick' | 'close' = 'pick';
    // As in a browser that somebody sits at.
    Object.defineProperty(navigator, 'webdriver', { get: () => false });
    Object.assign(window, {
      answerWith: (next: typeof answer) => {
        answer = next;
      },
      asked: [],
      async showSaveFilePicker({ suggestedName }: { suggestedName: string }) {
        const { asked } = window as unknown as { asked: string[] };
        asked.push(suggestedName);
        if (!navigator.userActivation.isActive) throw new DOMException('late', 'SecurityError');
        if (answer === 'close') throw new DOMException('closed', 'AbortError');
        const root = await navigator.storage.getDirectory();
        return root.getFileHandle(`picked-${suggestedName}`, { create: true });
      },
    });
  });
}

const pickedSize = (page: Page, name: string) =>
  page.evaluate(async (picked) => {
    const root = await navigator.storage.getDirectory();
    return (await (await root.getFileHandle(`picked-${picked}`)).getFile()).size;
  }, name);

test('a large output goes straight to the file that was picked, alone and in a zip', async ({
  page,
}) => {
  await stubPicker(page);
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.begin([SOURCE, fixture('av.mp4')], 'mov');
  await kiln.waitFor(NAME, 'done');
  await kiln.waitFor('av.mp4', 'done');
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));

  const output = NAME.replace('.mkv', '.mov');
  const button = kiln.job(NAME).getByRole('button', { name: 'Download', exact: true });
  await page.evaluate(`answerWith('close')`);
  await button.click();
  await expect.poll(() => page.evaluate('asked.length')).toBe(1);
  await expect(page.getByRole('alert')).toHaveCount(0);

  await page.evaluate(`answerWith('pick')`);
  await button.click();
  await expect(page.getByRole('status')).toHaveText(`${output} is saved.`, SLOW);
  expect(await pickedSize(page, output)).toBeGreaterThan(256 * MB);
  await expect(button).toBeVisible();

  await page.getByRole('button', { name: 'Download all' }).click();
  await expect(page.getByRole('status')).toHaveText(/\.zip is saved\.$/u, SLOW);
  const asked = await page.evaluate(() => (window as unknown as { asked: string[] }).asked);
  expect(asked).toEqual([output, output, expect.stringMatching(/^kiln-.*\.zip$/u)]);
  expect(await pickedSize(page, asked[2] ?? '')).toBeGreaterThan(await pickedSize(page, output));

  expect(downloads).toEqual([]);
  await kiln.download('av.mp4');
  expect(downloads).toEqual(['av.mov']);
});
