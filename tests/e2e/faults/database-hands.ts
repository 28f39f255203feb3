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

/**
 * Holds Kiln's database, which must not be there yet, in the middle of a change: whoever opens it hears nothing, as
 * with a slow disk. Returns how to let go; then it is as if it had never been there.
 */
export async function holdDatabase(context: BrowserContext): Promise<() => Promise<void>> {
  const page = await openOutside(context);
  await page.evaluate(
    () =>
      new Promise<void>((begun) => {
        const request = indexedDB.open('kiln', 1);
        request.onupgradeneeded = () => {
          const store = request.result.createObjectStore('held');
          const goOn = () => {
            if (document.documentElement.dataset['held'] === 'no') request.transaction?.abort();
            else store.count().onsuccess = goOn;
          };
          goOn();
          begun();
        };
      }),
  );
  return () =>
    page.evaluate(() => {
      document.documentElement.dataset['held'] = 'no';
    });
}
