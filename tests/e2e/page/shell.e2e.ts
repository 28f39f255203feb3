import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { KilnPage } from '../support/kiln-page.ts';

/** Bytes, as a server packs them, that may be fetched before the page is touched: all that the first visit waits for. */
const SHELL = 60_000;

const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };

// It fetches everything once more.
test.use({ serviceWorkers: 'block' });

test('little is fetched before the page is touched', async ({ page }) => {
  const addresses = new Set<string>();
  page.on('request', (request) => addresses.add(request.url()));
  await new KilnPage(page).open();
  await page.waitForLoadState('networkidle');
  const files = await Promise.all(
    [...addresses].map(async (address) => {
      const answer = await page.request.get(address);
      const isPacked = /html|javascript|css/u.test(answer.headers()['content-type'] ?? '');
      const bytes = isPacked
        ? await promisify(brotliCompress)(await answer.body(), { params })
        : [];
      return { name: new URL(address).pathname, bytes: bytes.length };
    }),
  );
  const sum = files.reduce((all, { bytes }) => all + bytes, 0);
  expect(sum, JSON.stringify(files, null, 2)).toBeLessThan(SHELL);
  expect(sum, 'the page was fetched').toBeGreaterThan(SHELL / 2);
});
