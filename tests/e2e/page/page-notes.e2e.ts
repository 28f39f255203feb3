import { expect, test } from 'playwright/test';
import { fixture, KilnPage } from '../support/kiln-page.ts';

test('what the browser has deleted is told once', async ({ page, context }) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.add(fixture('song.mp3'));
  await page.goto('about:blank');
  const cdp = await context.newCDPSession(page);
  await cdp.send('Storage.clearDataForOrigin', {
    origin: new URL(test.info().project.use.baseURL ?? '').origin,
    storageTypes: 'indexeddb,file_systems',
  });
  await kiln.open();
  const note = page.getByText(/^Everything Kiln had stored here was deleted/u);
  await expect(note).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(note).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Settings' })).toBeVisible();
  await expect(note).toHaveCount(0);
});

test('without Web Locks, one tab only', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'locks');
  });
  await new KilnPage(page).open();
  await expect(page.getByText(/^Use Kiln in one tab only/u)).toBeVisible();
});

test('a browser that is too old is told so, and what would do', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(AbortSignal, 'any');
  });
  await page.goto('./');
  await expect(page.getByRole('alert')).toHaveText(/too old for Kiln.*Firefox 124/u);
});
