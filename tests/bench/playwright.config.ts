import { fileURLToPath } from 'node:url';
import { defineConfig } from 'playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What is run unless somebody asks for more: one job of each kind, in a few minutes. */
const QUICK = ['shell', 'network', 'remux', 'mp3', 'h264'];

/** KILN_BENCH=remux,mp3 runs these jobs only, KILN_BENCH=all every one: that takes most of an hour. */
const asked = process.env.KILN_BENCH?.split(',') ?? QUICK;
const wanted = asked.includes('all') ? ['*'] : asked;

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
