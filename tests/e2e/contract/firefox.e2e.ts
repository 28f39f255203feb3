import { existsSync } from 'node:fs';
import { expect, firefox, test, type Browser } from 'playwright/test';
import {
  STORAGE_CONTRACTS,
  type StorageAdapterName,
} from '../../contract/browser/storage-names.ts';
import { openContractPage } from '../support/contract-page.ts';
import { runCheck } from './run-check.ts';

/** Where Debian and Ubuntu put it. Playwright 1.64 can drive it; 1.65 cannot. */
const FIREFOX = '/usr/bin/firefox-esr';
const names = Object.keys(STORAGE_CONTRACTS) as StorageAdapterName[];

let browser: Browser;

test.skip(!existsSync(FIREFOX), `Firefox is not installed: there is no ${FIREFOX}.`);

test.beforeAll(async () => {
  browser = await firefox.launch({
    channel: 'moz-firefox',
    executablePath: FIREFOX,
    firefoxUserPrefs: {
      // Nobody is there to answer whether the site may store things for good.
      'dom.storageManager.prompt.testing': true,
      'dom.storageManager.prompt.testing.allow': true,
    },
  });
});

test.afterAll(() => browser.close());

// One page per adapter: Firefox takes half a second for a new one.
for (const name of names) {
  test(`Firefox, ${name}`, async () => {
    const page = await openContractPage(browser, 'browser');
    try {
      for (const sentence of Object.keys(STORAGE_CONTRACTS[name])) {
        expect.soft(await runCheck(page, name, sentence), sentence).toBeNull();
      }
    } finally {
      await page.context().close();
    }
  });
}
