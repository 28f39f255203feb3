import { expect, test } from 'playwright/test';
import {
  STORAGE_FAULTS,
  type StorageFaultName,
} from '../../contract/browser/storage-fault-names.ts';
import { contractSite } from '../../support/browser/contract-site.ts';

const names = Object.keys(STORAGE_FAULTS) as StorageFaultName[];

let server: Awaited<ReturnType<typeof contractSite>>;

test.beforeAll(async () => {
  server = await contractSite('browser');
});

test.afterAll(() => server.close());

for (const name of names) {
  test.describe(name, () => {
    for (const sentence of Object.keys(STORAGE_FAULTS[name])) {
      test(sentence, async ({ page }) => {
        const devtools = await page.context().newCDPSession(page);
        const { origin } = new URL(server.url);
        await page.exposeFunction('setQuota', (bytes: number | null) =>
          devtools.send('Storage.overrideQuotaForOrigin', {
            origin,
            ...(bytes === null ? {} : { quotaSize: bytes }),
          }),
        );
        await page.exposeFunction('clearDatabases', () =>
          devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' }),
        );
        await page.goto(server.url);
        await page.waitForFunction(() => 'runFault' in window);
        const wrong = await page.evaluate(([fault, wanted]) => window.runFault?.(fault, wanted), [
          name,
          sentence,
        ] as const);
        expect(wrong).toBeNull();
      });
    }
  });
}
