import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startServer } from './static-server.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The pages that contracts are tried on, by their folder among the contracts, and where they are built to. */
const SITES = { browser: 'kiln-contract', segmenting: 'kiln-segmenting' } as const;

/** Builds a page and serves it. */
export async function contractSite(page: keyof typeof SITES): ReturnType<typeof startServer> {
  const vite = ['node_modules/vite/bin/vite.js', 'build'];
  const config = ['--config', `tests/contract/${page}/vite.config.ts`];
  await promisify(execFile)(process.execPath, [...vite, ...config], { cwd: root });
  return startServer({ root: `${root}node_modules/.cache/${SITES[page]}` });
}
