import type { Browser, Page } from 'playwright';
import { test } from 'playwright/test';
import { contractAddress } from '../../support/browser/contract-address.ts';

/** What each page offers when it is ready. */
const OFFERS = { browser: 'runCheck', segmenting: 'encodeBothWays' } as const;

/** Opens a page that contracts are tried on, in a profile of its own. */
export async function openContractPage(browser: Browser, name: keyof typeof OFFERS): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(contractAddress(name));
  await page.waitForFunction((offer) => offer in window, OFFERS[name]);
  return page;
}

/**
 * Gives the tests of one file or `describe` one page: a new one costs more than most checks, and every page compiles
 * FFmpeg anew. After a failure Playwright takes another process, and so another page.
 */
export function sharedContractPage(name: keyof typeof OFFERS): () => Page {
  let page: Page;
  test.beforeAll(async ({ browser }) => {
    page = await openContractPage(browser, name);
  });
  test.afterAll(() => page.context().close());
  return () => page;
}
