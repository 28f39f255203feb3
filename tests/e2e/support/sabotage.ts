import type { Page } from 'playwright';

/** Runs a script in the worker of the browser's own codecs before everything else. */
export async function sabotage(page: Page, script: string): Promise<void> {
  await page.route('**/webcodecs.worker-*.js', async (route) => {
    const body = `import './sabotage.js';${await (await route.fetch()).text()}`;
    await route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.route('**/sabotage.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
}
