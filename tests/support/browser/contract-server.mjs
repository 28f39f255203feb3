/**
 * Serves the pages that contracts are tried on, each below its name. A page is built when it is first asked for, and
 * once in a run: test files that each built it would take the time again, and the files from under each other.
 * CLI: node contract-server.mjs PORT
 */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { answer, refuse } from './static-server.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Where each page is built to, as its configuration says. */
const SITES = {
  browser: `${root}node_modules/.cache/kiln-contract`,
  segmenting: `${root}node_modules/.cache/kiln-segmenting`,
};

const builds = new Map();

createServer((request, response) => {
  serve(request, response).catch((error) => {
    console.error(error);
    refuse(response, 500);
  });
}).listen(Number(process.argv[2]), '127.0.0.1');

async function serve(request, response) {
  const [, page] = request.url.split('/');
  // Playwright asks whether anybody is there.
  if (page === '') return response.writeHead(204).end();
  if (!Object.hasOwn(SITES, page)) return refuse(response, 404);
  if (!builds.has(page)) builds.set(page, buildPage(page));
  await builds.get(page);
  return answer(SITES[page], `/${page}/`, request, response);
}

function buildPage(page) {
  return build({ configFile: `${root}tests/contract/${page}/vite.config.ts`, logLevel: 'error' });
}
