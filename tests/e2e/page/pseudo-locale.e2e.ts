import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from 'playwright/test';
import { fixture, KilnPage } from '../support/kiln-page.ts';
import { button, inPseudo, PseudoPage, WIDTHS } from '../support/pseudo-page.ts';

const [app, intake, jobs, results] = [
  inPseudo('app'),
  inPseudo('intake'),
  inPseudo('jobs'),
  inPseudo('results'),
];
const [form, editor, slideshow, presets] = [
  inPseudo('form'),
  inPseudo('editor'),
  inPseudo('slideshow'),
  inPseudo('presets'),
];

const [lost, queueBar, schedule] = [inPseudo('lost'), inPseudo('queueBar'), inPseudo('schedule')];

const test = base.extend<{ kiln: PseudoPage }>({
  kiln: async ({ page }, use) => {
    const kiln = new PseudoPage(page);
    await kiln.open();
    await use(kiln);
  },
});

test.describe('another language fits and nothing stays English', () => {
  test.use({ viewport: { width: WIDTHS[0], height: 900 } });

  test('page, menu and options for new files', async ({ page, kiln }) => {
    await kiln.check('the empty page');
    await button(page, intake.more).click();
    await expect(page.getByRole('menu')).toBeVisible();
    await kiln.check('the menu');
    await page.keyboard.press('Escape');
    await button(page, app.optionsForAll).click();
    await kiln.check('options for all kinds of files');
    await page.getByLabel(app.convertTo, { exact: true }).selectOption('mp4');
    await kiln.checkGroups(page, 'options for all files');
  });

  test('settings, diagnostics, about and links', async ({ page, kiln }) => {
    const dialog = page.getByRole('dialog');
    await button(page, app.settings).click();
    await expect(dialog).toBeVisible();
    await kiln.check('settings');
    await button(page, inPseudo('settings').diagnostics).click();
    await button(page, inPseudo('diagnostics').check).click();
    await expect(dialog.getByRole('status')).not.toBeEmpty();
    await kiln.check('diagnostics');
    await kiln.leave();

    await button(page, app.about).click();
    await expect(dialog).toBeVisible();
    await kiln.check('about');
    await kiln.leave();

    await kiln.choose(intake.fromLink);
    await expect(dialog).toBeVisible();
    await kiln.check('from a link');
    await page
      .getByLabel(inPseudo('links').address, { exact: true })
      .fill('https://files.example.org/a.mp4');
    await kiln.check('from a link of a host');
  });

  test('presets', async ({ page, kiln }) => {
    const dialog = page.getByRole('dialog');
    await button(page, app.presets).click();
    await page.getByLabel(presets.name, { exact: true }).fill('1');
    await button(dialog, presets.save).click();
    const manage = button(page, presets.manage('1'));
    await manage.click();
    await kiln.check('a preset and what can be done with it');
    await button(dialog, presets.rename).click();
    await kiln.check('a preset that is renamed');
    await page.keyboard.press('Escape');
    await manage.click();
    await button(dialog, presets.share).click();
    const link = await page.getByLabel(presets.linkOf('1')).inputValue();
    await kiln.check('a preset that is shared');
    await kiln.leave();

    for (const hash of [new URL(link).hash, '#preset=broken']) {
      await page.evaluate((to) => location.assign(to), hash);
      await expect(dialog).toBeVisible();
      await kiln.check(`a link to a preset: ${hash}`);
      await kiln.leave();
    }
  });

  test('slideshow', async ({ page, kiln }) => {
    await kiln.choose(intake.slideshow.open);
    await expect(page.getByRole('dialog')).toBeVisible();
    await kiln.check('a slideshow of nothing');
    await page
      .getByLabel(slideshow.addImages)
      .setInputFiles([fixture('picture.png'), fixture('picture.png')]);
    await page.getByLabel(slideshow.addSound).setInputFiles(fixture('song.mp3'));
    await expect(page.locator('.slideshow-summary')).not.toBeEmpty();
    await kiln.check('a slideshow');
    await button(page, slideshow.addToQueue).click();
    await expect(page.locator('[data-state=queued]')).toBeVisible();
    await kiln.check('a slideshow that waits');

    const job = page.locator('[data-state=queued]');
    await button(job, jobs.options).click();
    await button(job, intake.slideshow.edit).click();
    await expect(button(page, slideshow.replace)).toBeVisible();
    await kiln.check('a slideshow that is edited');
  });

  test('options of a job and editors', async ({ page, kiln }) => {
    await kiln.add([fixture('av.mp4'), fixture('song.mp3')]);
    await kiln.check('files that wait');
    for (const [name, opens] of [
      ['av.mp4', [form.editTrim, form.editCrop]],
      ['song.mp3', [form.editTrim]],
    ] as const) {
      const job = kiln.job(name);
      await button(job, jobs.options).click();
      if (name === 'av.mp4') await kiln.checkGroups(job, 'options of a job');
      for (const open of opens) {
        await button(job, open).click();
        await expect(button(page.getByRole('dialog'), editor.apply)).toBeVisible();
        await kiln.check(`${open} of ${name}`);
        await kiln.leave();
      }
      await button(job, jobs.options).click();
    }
  });

  test('jobs that are lost, wait for the night or are paused', async ({ page, kiln }) => {
    await kiln.add([fixture('song.mp3'), fixture('song.ogg')]);
    await new KilnPage(page).loseSources();
    await button(page, app.convert).click();
    await expect(page.locator('[data-state="lost"]')).toHaveCount(2);
    const another = kiln.job('song.ogg');
    await another.getByLabel(lost.chooseAgain).setInputFiles(fixture('av.mp4'));
    await expect(another.getByRole('alert')).not.toBeEmpty();
    await kiln.check('lost files');

    await kiln.add([fixture('av.mkv'), fixture('picture.png'), fixture('picture.png')]);
    await expect(button(page, intake.slideshow.offer(2))).toBeVisible();
    const waiting = kiln.job('av.mkv');
    await button(waiting, jobs.options).click();
    await waiting.getByLabel(form.priority).selectOption('high');
    await button(page, queueBar.whenToStart).click();
    await page.getByLabel(schedule.startJobs).selectOption('at');
    await kiln.check('jobs for later');
    await button(page, app.convert).click();
    await expect(button(page, schedule.startNow)).toBeVisible();
    await button(waiting, jobs.wishes.pause).click();
    await expect(waiting).toHaveAttribute('data-state', 'paused');
    await button(page, queueBar.pauseQueue).click();
    await expect(button(page, queueBar.resumeQueue)).toBeVisible();
    await kiln.check('jobs that wait and are paused');
  });

  test('jobs that are done, and one that failed', async ({ page, kiln }) => {
    const broken = join(await mkdtemp(join(tmpdir(), 'kiln-pseudo-')), 'broken.mp4');
    await writeFile(broken, 'This is no video.');
    await kiln.add([fixture('av.mp4'), fixture('song.mp3'), broken]);
    await button(page, app.convert).click();
    for (const [name, state] of [
      ['av.mp4', 'done'],
      ['song.mp3', 'done'],
      ['broken.mp4', 'failed'],
    ] as const) {
      await expect(kiln.job(name)).toHaveAttribute('data-state', state, { timeout: 120_000 });
    }
    await button(kiln.job('av.mp4'), results.preview).click();
    await expect(button(kiln.job('av.mp4'), results.hidePreview)).toBeVisible();
    await kiln.check('jobs that are done or failed');
    for (const details of await button(page, jobs.details).all()) await details.click();
    await kiln.check('jobs that are done or failed, with their details');
    await page.screenshot({ path: test.info().outputPath('page.png'), fullPage: true });
  });
});
