import { fileURLToPath } from 'node:url';
import { defineConfig } from 'playwright/test';
import { launchOptions } from '../support/browser/browser.ts';
import { contractPort, PORTS } from '../support/browser/contract-address.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

// Workers load this file again: they must see the port of the process that started the server.
// It is below those that systems give away by themselves, which are from 32768 on, and so is the contracts'.
process.env.KILN_E2E_PORT ??= String(20_000 + (process.pid % PORTS));
const port = process.env.KILN_E2E_PORT;

/** Tag of tests that measure how long something takes. */
const ALONE = /@alone/u;

/** A folder below the root, as on GitHub Pages. */
const prefix = '/kiln/';
const baseURL = `http://127.0.0.1:${port}${prefix}`;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: `${root}test-results/e2e`,
  // Most tests wait more than they work, so two files share the machine; those that take times have it for themselves.
  projects: [
    { name: 'together', grepInvert: ALONE, workers: 2 },
    { name: 'alone', grep: ALONE, workers: 1 },
  ],
  workers: 2,
  // A bound for what hangs, not for what is slow: a busy machine takes three times as long as a quiet one.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  // Whatever passes on its second try only is a fault to be found: told by name where nobody watches, failed elsewhere.
  retries: process.env.CI === 'true' ? 1 : 0,
  forbidOnly: true,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.KILN_E2E_REPORT ?? `${root}test-results/e2e.json` }],
  ],
  use: {
    baseURL,
    browserName: 'chromium',
    acceptDownloads: true,
    trace: 'off',
    // It stores 115 files for every new context, which is half of the work of most tests; those about it allow it.
    serviceWorkers: 'block',
    // Nothing here looks at how things move, and drawing that in software is a tenth of the work.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: launchOptions(),
  },
  webServer: [
    {
      command: `node tests/support/browser/static-server.mjs --root ${process.env.KILN_E2E_DIST ?? 'dist'} --prefix ${prefix} --port ${port}`,
      cwd: root,
      url: baseURL,
      reuseExistingServer: false,
    },
    {
      command: `node tests/support/browser/contract-server.mjs ${contractPort(port)}`,
      cwd: root,
      port: contractPort(port),
      reuseExistingServer: false,
    },
  ],
});
