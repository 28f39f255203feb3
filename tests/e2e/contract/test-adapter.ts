import { expect, test } from 'playwright/test';
import { BROWSER_CONTRACTS, type AdapterName } from '../../contract/browser/adapter-names.ts';
import { sharedContractPage } from '../support/contract-page.ts';
import { runCheck } from './run-check.ts';

/** Makes a test of each sentence of an adapter's contract. */
export function testAdapter(name: AdapterName): void {
  test.describe(name, () => {
    const page = sharedContractPage('browser');
    for (const sentence of Object.keys(BROWSER_CONTRACTS[name])) {
      test(sentence, async () => {
        expect(await runCheck(page(), name, sentence)).toBeNull();
      });
    }
  });
}
