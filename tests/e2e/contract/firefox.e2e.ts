import { existsSync } from 'node:fs';
import { expect, firefox, test, type Browser } from 'playwright/test';
import {
  STORAGE_CONTRACTS,
  type StorageAdapterName,
} from '../../contract/browser/storage-names.ts';
import { contractSite } from '../../support/browser/contract-site.ts';

/** Where Debian and Ubuntu put it. Playwright 1.64 can drive it; 1.65 cannot. */
const FIREFOX = '/usr/bin/firefox-esr';
const names = Object.keys(STORAGE_CONTRACTS) as StorageAdapterName[];

let server: Awaited<ReturnType<typeof contractSite>>;
let browser: Browser;

test.skip(!existsSync(FIREFOX), `Firefox is not installed: there is no ${FIREFOX}.`);

test.beforeAll(async () => {
  server = await contractSite('browser');
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

test.afterAll(async () => {
  await browser.close();
  await server.close();
});

// One page per adapter: Firefox takes half a second for a new one.
for (const name of names) {
  test(`Firefox, ${name}`, async () => {
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      await page.goto(server.url);
      await page.waitForFunction(() => 'runCheck' in window);
      for (const sentence of Object.keys(STORAGE_CONTRACTS[name])) {
        const wrong = await page.evaluate(
          async ([adapter, wanted]) => {
            const files = await navigator.storage.getDirectory();
            for await (const entry of files.keys())
              await files.removeEntry(entry, { recursive: true });
            return window.runCheck?.(adapter, wanted);
          },
          [name, sentence] as const,
        );
        expect.soft(wrong, sentence).toBeNull();
      }
    } finally {
      await context.close();
    }
  });
}
