import { expect, test } from 'playwright/test';
import { fixture, KilnPage } from '../support/kiln-page.ts';

/** One song that was told to go. */
async function aReadySong(kiln: KilnPage): Promise<void> {
  await kiln.start();
  await expect(kiln.job('song.mp3')).toContainText('Waiting');
}

test('jobs start at the time that was chosen, and not before', async ({ page }) => {
  await page.clock.install({ time: new Date(2026, 10, 23, 21, 0) });
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.convertTo('flac');
  await kiln.add(fixture('song.mp3'));
  await kiln.startWhen('at');
  await page.getByLabel('Time', { exact: true }).fill('22:30');
  await aReadySong(kiln);
  await expect(page.getByText(/^Waiting until .*30/u)).toBeVisible();

  await page.clock.fastForward('01:20:00');
  await kiln.waitFor('song.mp3', 'queued');
  await page.clock.fastForward('00:10:30');
  await kiln.waitFor('song.mp3', 'done');
  await expect(page.getByText(/^Waiting until/u)).toHaveCount(0);
});

test('"Start now" ends the waiting', async ({ page }) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.convertTo('flac');
  await kiln.add(fixture('song.mp3'));
  await kiln.startWhen('at');
  await aReadySong(kiln);
  await page.getByRole('button', { name: 'Start now' }).click();
  await kiln.waitFor('song.mp3', 'done');
  await expect(page.getByText(/^Waiting until/u)).toHaveCount(0);
});

test('jobs wait for the charger, also over a reload', async ({ page }) => {
  await page.addInitScript(() => {
    const battery = Object.assign(new EventTarget(), { charging: false });
    Object.assign(window, { battery });
    Object.defineProperty(Navigator.prototype, 'getBattery', { value: async () => battery });
  });
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.convertTo('flac');
  await kiln.add(fixture('song.mp3'));
  await kiln.startWhen('charging');
  await aReadySong(kiln);
  await page.reload();
  await expect(page.getByText('Waiting for the charger.')).toBeVisible();
  await kiln.waitFor('song.mp3', 'queued');

  await page.evaluate(() => {
    const { battery } = window as unknown as { battery: EventTarget & { charging: boolean } };
    battery.charging = true;
    battery.dispatchEvent(new Event('chargingchange'));
  });
  await kiln.waitFor('song.mp3', 'done');
});

test('a browser that does not tell whether the device is in use says so, and jobs start', async ({
  page,
}) => {
  await page.addInitScript(() => {
    class Detector extends EventTarget {
      static requestPermission = async () => 'denied';
      start = async () => {
        throw new DOMException('not allowed', 'NotAllowedError');
      };
    }
    Object.assign(window, { IdleDetector: Detector });
  });
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.convertTo('flac');
  await kiln.add(fixture('song.mp3'));
  await kiln.startWhen('idle');
  await expect(page.getByRole('alert')).toContainText('does not tell Kiln');
  await expect(page.getByLabel('Start jobs')).toHaveValue('now');
  await kiln.start();
  await kiln.waitFor('song.mp3', 'done');
});
