import type { BrowserContext } from 'playwright';
import { openOutside } from './outside.ts';

/** Closes all connections to databases as the browser does when it has to: the data stay, transactions come to nothing. */
export async function closeConnections(context: BrowserContext): Promise<void> {
  const internals = await context.newPage();
  await internals.goto('chrome://indexeddb-internals');
  await internals.getByText('Force close').first().click();
  await internals.close();
}

/** Asks for Kiln's database in a newer version, as a newer Kiln does; says whether it has been given. */
export async function openNewerDatabase(context: BrowserContext) {
  const page = await openOutside(context);
  await page.evaluate(() => {
    const request = indexedDB.open('kiln', 99);
    const { dataset } = document.documentElement;
    dataset['database'] = 'asked for';
    request.onblocked = () => {
      dataset['database'] = 'blocked';
    };
    request.onsuccess = () => {
      dataset['database'] = 'open';
      request.result.close();
    };
  });
  const database = page.locator('html');
  return { page, database };
}
