import type { Page } from 'playwright';

/** The browser's limit on what the site may store. */
export type Quota = {
  /** Leaves room for so many bytes more than are stored now. */
  readonly leave: (bytes: number) => Promise<void>;
  /** Takes the limit away. */
  readonly lift: () => Promise<void>;
};

/** Takes the limit of a page's site in hand, for as long as the page is open. Files must be of bytes that do not pack. */
export async function openQuota(page: Page): Promise<Quota> {
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  return {
    async leave(bytes) {
      const { usage } = await devtools.send('Storage.getUsageAndQuota', { origin });
      await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + bytes });
    },
    async lift() {
      await devtools.send('Storage.overrideQuotaForOrigin', { origin });
    },
  };
}
