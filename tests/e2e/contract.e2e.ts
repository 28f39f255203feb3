import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'playwright/test';
import { BROWSER_CONTRACTS, type AdapterName } from '../contract/browser/adapter-names.ts';
import { startServer } from '../support/static-server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SITE = 'node_modules/.cache/kiln-contract';
const names = Object.keys(BROWSER_CONTRACTS) as AdapterName[];

let server: Awaited<ReturnType<typeof startServer>>;

test.beforeAll(async () => {
  const config = 'tests/contract/browser/vite.config.ts';
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--config', config];
  await promisify(execFile)(process.execPath, vite, { cwd: root });
  server = await startServer({ root: `${root}/${SITE}` });
});

test.afterAll(() => server.close());

for (const name of names) {
  test.describe(name, () => {
    for (const sentence of Object.keys(BROWSER_CONTRACTS[name])) {
      test(sentence, async ({ page }) => {
        await page.goto(server.url);
        await page.waitForFunction(() => 'runCheck' in window);
        const wrong = await page.evaluate(
          ([adapter, wanted]) => window.runCheck?.(adapter, wanted),
          [name, sentence] as const,
        );
        expect(wrong).toBeNull();
      });
    }
  });
}
