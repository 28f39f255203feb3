import { expect, test } from 'playwright/test';
import { fixture, KilnPage } from '../support/kiln-page.ts';

/** A broken file each, what it is converted to, and a word that only its own sentence has. */
const TABLE: [file: string, format: string, words: RegExp][] = [
  ['empty.mp4', 'mp4', /empty/i],
  ['text.mp4', 'mp4', /video|audio|picture|recogni/i],
  ['playlist.mp4', 'mp4', /playlist|other files/i],
  ['no-index.mp4', 'mp4', /damaged|incomplete/i],
  ['truncated.mp4', 'mkv', /ends? (early|after|before)|cut/i],
  ['video-only.mp4', 'mp3', /no (sound|audio)/i],
];

test('each broken file fails with its own sentence, and the queue goes on', async ({ page }) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  for (const [file, format] of TABLE) {
    await kiln.convertTo(format);
    await kiln.add(fixture(file));
  }
  await kiln.begin(fixture('song.flac'), 'mp3');
  await kiln.waitFor('song.flac', 'done');

  const sentences = new Set<string>();
  for (const [file, , words] of TABLE) {
    await kiln.waitFor(file, 'failed');
    const alert = kiln.job(file).getByRole('alert');
    await expect(alert).toHaveText(words);
    sentences.add(await alert.innerText());
    await expect(kiln.job(file).getByRole('button', { name: 'Retry', exact: true })).toBeVisible();
  }
  expect(sentences.size).toBe(TABLE.length);
  await expect.poll(() => kiln.artifacts(), { timeout: 10_000 }).toHaveLength(1);
});

test('a name cannot become markup, a path or a lie', async ({ page }) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.convertTo('wav');
  const name = '..<img src=x onerror=alert(1)>\u202Egpj.mp3';
  const { readFile } = await import('node:fs/promises');
  await kiln.add({ name, mimeType: 'audio/mpeg', buffer: await readFile(fixture('song.mp3')) });
  await kiln.start();
  await expect(kiln.jobs().first()).toHaveAttribute('data-state', 'done', { timeout: 120_000 });
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    kiln.jobs().first().getByRole('button', { name: 'Download', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('_img src=x onerror=alert(1)_gpj.wav');
});
