import { fileURLToPath } from 'node:url';
import { defineConfig } from 'playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** KILN_BENCH=remux,mp3 runs these jobs only. */
const wanted = process.env.KILN_BENCH?.split(',') ?? ['*'];

export default defineConfig({
  testDir: 'jobs',
  testMatch: wanted.map((name) => `${name}.bench.ts`),
  globalSetup: './build-and-serve.ts',
  outputDir: `${root}test-results/bench`,
  workers: 1,
  timeout: 20 * 60_000,
  retries: 0,
  reporter: [['list'], ['./bench-reporter.ts']],
});
