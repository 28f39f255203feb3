import type { BrowserContext, Page } from 'playwright';

/** A page of the same site on which Kiln does not run: what it sees and does is behind Kiln's back. */
export async function openOutside(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('./third-party-notices.txt');
  return page;
}
