import type { Page } from 'playwright';
import { test } from 'playwright/test';

/** The browser's limit on what the site may store. */
export type Quota = {
  /** Allows so many bytes in all. */
  readonly limit: (bytes: number) => Promise<void>;
  /** Allows so many bytes more than are stored now. */
  readonly leave: (bytes: number) => Promise<void>;
  /** Takes the limit away. */
  readonly lift: () => Promise<void>;
};

/**
 * Takes the limit of the site in hand, for as long as the page is open. Chromium's databases look at it every half a
 * minute only, so what they are to notice has to be there before Kiln is opened; files notice it at once.
 */
export async function openQuota(page: Page): Promise<Quota> {
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(test.info().project.use.baseURL ?? '');
  const limit = async (bytes: number) => {
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
  };
  return {
    limit,
    async leave(bytes) {
      await limit((await devtools.send('Storage.getUsageAndQuota', { origin })).usage + bytes);
    },
    async lift() {
      await devtools.send('Storage.overrideQuotaForOrigin', { origin });
    },
  };
}
