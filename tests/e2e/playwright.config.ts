import { fileURLToPath } from 'node:url';
import { defineConfig } from 'playwright/test';
import { launchOptions } from '../support/browser.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

// Workers load this file again: they must see the port of the process that started the server.
process.env.KILN_E2E_PORT ??= String(20_000 + (process.pid % 20_000));
const port = process.env.KILN_E2E_PORT;

/** A folder below the root, as on GitHub Pages. */
const prefix = '/kiln/';
const baseURL = `http://127.0.0.1:${port}${prefix}`;

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: `${root}test-results/e2e`,
  // Each test converts real files, and FFmpeg takes a core for itself.
  workers: 1,
  timeout: 120_000,
  // Browsers are killed on purpose here, and now and then one dies by itself; what passes on the second try is told.
  retries: 1,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: `${root}test-results/e2e.json` }]],
  use: {
    baseURL,
    browserName: 'chromium',
    acceptDownloads: true,
    trace: 'off',
    launchOptions: launchOptions(),
  },
  webServer: {
    command: `node tests/support/static-server.mjs --root ${process.env.KILN_E2E_DIST ?? 'dist'} --prefix ${prefix} --port ${port}`,
    cwd: root,
    url: baseURL,
    reuseExistingServer: false,
  },
});
