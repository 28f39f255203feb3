import { expect } from 'playwright/test';
import { fixture } from '../support/kiln-page.ts';
import { openKiln } from '../support/open-kiln.ts';
import { test } from './profile-test.ts';

test.use({ preferences: { profile: { default_content_setting_values: { cookies: 2 } } } });

test('where the user blocks site data, the page says so and works all the same, in each tab', async ({
  context,
}) => {
  const tabs = [await openKiln(context), await openKiln(context)];
  for (const kiln of tabs) {
    await expect(kiln.page.getByText(/jobs will not survive a reload/u)).toBeVisible();
    await kiln.convertTo('flac');
    await kiln.add(fixture('song.mp3'));
    await expect(kiln.job('song.mp3')).not.toContainText('there was no room');
    await kiln.start();
    await kiln.waitFor('song.mp3', 'done');
  }
});
