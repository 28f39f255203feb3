import { join } from 'node:path';
import type { Page } from 'playwright';

/** Waits for the download that `offer` starts, and puts it into the folder under a name of its own. */
export async function saveDownload(
  page: Page,
  folder: string,
  name: string,
  offer: () => Promise<void>,
): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 300_000 }),
    offer(),
  ]);
  const file = join(folder, name);
  await download.saveAs(file);
  return file;
}
