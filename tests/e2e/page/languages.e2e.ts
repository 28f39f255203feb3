import { expect, test, type Page } from 'playwright/test';
import { english } from '../../../src/ui/words/en/english.ts';
import type { Catalogue, Language } from '../../../src/ui/words/language.ts';
import { LANGUAGES } from '../../../src/ui/words/languages.ts';
import { fixture, KilnPage } from '../support/kiln-page.ts';
import { button } from '../support/pseudo-page.ts';
import { cutOff } from '../support/untranslated.ts';
import { violations } from '../support/violations.ts';

const languages = await Promise.all(Object.values(LANGUAGES).map(({ load }) => load()));

const wordsOf = <Room extends keyof typeof english>(
  language: Language,
  room: Room,
): Catalogue[Room] => language.wordsOf(room, english[room]);

/** Chooses a language in Settings, which stay open. `spoken`: the one before it. */
async function choose(page: Page, spoken: Language, language: Language): Promise<void> {
  await button(page, wordsOf(spoken, 'app').settings).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByLabel(wordsOf(spoken, 'settings').language, { exact: true })
    .selectOption(language.tag);
  await expect(page.locator('html')).toHaveAttribute('lang', language.tag);
  await expect(page.locator('html')).toHaveAttribute('dir', language.direction);
  await expect(dialog).toHaveAccessibleName(wordsOf(language, 'app').settings);
}

/** Closes what is open. */
async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test.describe('on the narrowest phones', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  // One page changes its language again and again, with its jobs in it: nothing of them is lost.
  test('every language fits, and reads from its own side', async ({ page }) => {
    const kiln = new KilnPage(page);
    await kiln.open();
    await kiln.begin([fixture('song.mp3'), fixture('empty.mp4')], 'flac');
    await kiln.waitFor('song.mp3', 'done');
    await kiln.waitFor('empty.mp4', 'failed');
    await kiln.convertTo('mp4');
    await kiln.add(fixture('av.mkv'));
    await kiln.job('av.mkv').getByRole('button', { name: 'Options', exact: true }).click();

    let [spoken] = languages.filter(({ tag }) => tag === 'en');
    for (const language of languages.filter(({ tag }) => tag !== 'en')) {
      if (spoken === undefined) throw new Error('English is missing.');
      const fits = async (where: string) =>
        expect.soft(await cutOff(page), `${language.tag}, ${where}`).toEqual([]);
      const [app, intake] = [wordsOf(language, 'app'), wordsOf(language, 'intake')];
      await choose(page, spoken, language);
      spoken = language;
      await fits('settings');
      if (language.direction === 'rtl') expect(await violations(page)).toEqual([]);
      await leave(page);
      await fits('the queue');
      if (language.direction === 'rtl') expect(await violations(page)).toEqual([]);
      for (const name of [app.presets, app.about]) {
        await button(page, name).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await fits(name);
        await leave(page);
      }
      for (const name of [intake.fromLink, intake.slideshow.open]) {
        await button(page, intake.more).click();
        await fits('the menu');
        await page.getByRole('menuitem', { name, exact: true }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await fits(name);
        await leave(page);
      }
    }
    await expect(page.locator('[data-state=done], [data-state=failed]')).toHaveCount(2);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', spoken?.tag ?? '');
    await expect(page.locator('[data-state]')).toHaveCount(3);
  });
});

test('who has asked for another language than English gets it before anything is shown', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ locale: 'de-CH', ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto('./');
  await expect(page.getByRole('button', { name: 'Einstellungen', exact: true })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  // Where its words cannot be had, the page is English, and works.
  await page.route(/language-de/u, (route) => route.abort());
  await page.reload();
  await expect(page.getByRole('button', { name: 'Settings', exact: true })).toBeVisible();
  await context.close();
});
