import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startServer } from '../support/browser/static-server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the bench's own builds lie: `site` is Kiln, `kiln` its engines alone, `plain` ffmpeg.wasm alone. */
export const BUILT = `${root}node_modules/.cache/kiln-bench`;

/** Builds what is measured, one after the other, and serves it from sub-paths of one server. */
export default async function buildAndServe(): Promise<() => Promise<void>> {
  await vite('--outDir', `${BUILT}/site`, '--emptyOutDir', '--logLevel', 'warn');
  await vite('--config', 'tests/bench/pages/kiln/vite.config.ts');
  await vite('--config', 'tests/bench/pages/plain/vite.config.ts');
  const server = await startServer({ root: BUILT });
  process.env.KILN_BENCH_URL = server.url;
  return server.close;
}

async function vite(...args: readonly string[]): Promise<void> {
  const command = ['node_modules/vite/bin/vite.js', 'build', ...args];
  await promisify(execFile)(process.execPath, command, { cwd: root });
}

/** Address of one of the builds. */
export function addressOf(build: 'site' | 'kiln' | 'plain'): string {
  return `${process.env.KILN_BENCH_URL}${build}/`;
}
