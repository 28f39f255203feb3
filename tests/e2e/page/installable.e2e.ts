import { expect, test } from 'playwright/test';
import { withWindows } from '../../support/browser/browser.ts';
import { KilnPage } from '../support/kiln-page.ts';

test.use(withWindows());

test('it can be installed', async ({ page }) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  const cdp = await page.context().newCDPSession(page);
  const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors');
  // Tests run in a private window, and that is the only reason.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
});
