import type { BrowserContext } from 'playwright';
import { expect, test } from 'playwright/test';
import { KilnPage } from './kiln-page.ts';
import { openKiln } from './open-kiln.ts';

/**
 * One page for all tests of a group or file, opened before the first of them: with its engines loaded, a short
 * conversion takes a second instead of six. Its queue is emptied after each test. After a failed test Playwright starts
 * anew with the next, so none inherits what another broke. For tests that neither need a profile of their own nor
 * change settings.
 */
export function shareKiln(prepare?: (kiln: KilnPage) => Promise<void>): () => KilnPage {
  let context: BrowserContext | undefined;
  let kiln: KilnPage | undefined;
  test.beforeAll(async ({ browser }) => {
    context = await browser.newContext();
    kiln = await openKiln(context);
    await prepare?.(kiln);
  });
  test.afterEach(async () => {
    if (kiln !== undefined && test.info().status === test.info().expectedStatus) await kiln.clear();
  });
  test.afterAll(() => context?.close());
  return () => {
    expect(kiln, 'a page that was opened').toBeDefined();
    return kiln as KilnPage;
  };
}
