import { expect, test } from 'playwright/test';
import {
  STORAGE_FAULTS,
  type StorageFaultName,
} from '../../contract/browser/storage-fault-names.ts';
import { contractAddress } from '../../support/browser/contract-address.ts';

const names = Object.keys(STORAGE_FAULTS) as StorageFaultName[];

for (const name of names) {
  test.describe(name, () => {
    for (const sentence of Object.keys(STORAGE_FAULTS[name])) {
      test(sentence, async ({ page }) => {
        const devtools = await page.context().newCDPSession(page);
        const { origin } = new URL(contractAddress('browser'));
        await page.exposeFunction('setQuota', (bytes: number | null) =>
          devtools.send('Storage.overrideQuotaForOrigin', {
            origin,
            ...(bytes === null ? {} : { quotaSize: bytes }),
          }),
        );
        await page.exposeFunction('clearDatabases', () =>
          devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' }),
        );
        await page.goto(contractAddress('browser'));
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
