import { expect, test } from 'playwright/test';
import { BROWSER_CONTRACTS, type AdapterName } from '../../contract/browser/adapter-names.ts';
import { contractSite } from '../../support/browser/contract-site.ts';

const names = Object.keys(BROWSER_CONTRACTS) as AdapterName[];

let server: Awaited<ReturnType<typeof contractSite>>;

test.beforeAll(async () => {
  server = await contractSite('browser');
});

test.afterAll(() => server.close());

for (const name of names) {
  test.describe(name, () => {
    for (const sentence of Object.keys(BROWSER_CONTRACTS[name])) {
      test(sentence, async ({ page }) => {
        await page.goto(server.url);
        await page.waitForFunction(() => 'runCheck' in window);
        const wrong = await page.evaluate(
          ([adapter, wanted]) => window.runCheck?.(adapter, wanted),
          [name, sentence] as const,
        );
        expect(wrong).toBeNull();
      });
    }
  });
}
