import type { BrowserContext } from 'playwright';
import { KilnPage } from './kiln-page.ts';

/** Opens Kiln in a new tab. */
export async function openKiln(context: BrowserContext): Promise<KilnPage> {
  const kiln = new KilnPage(await context.newPage());
  await kiln.open();
  return kiln;
}
