import { afterEach, expect, test, vi } from 'vitest';
import { languageScripts } from '../../../../src/pwa/service-worker/language-scripts.ts';

const SCOPE = 'https://kiln.test/';
const ENTRIES = [
  'index.html',
  'assets/language-de-12345678.js',
  'assets/language-zh-Hant-a-b_c-d8.js',
  'assets/language-pl-87654321.js',
];

afterEach(() => vi.unstubAllGlobals());

/** The one cache there is, with what was kept in it. */
function cacheWith(...kept: readonly string[]): Set<string> {
  const urls = new Set(kept.map((path) => SCOPE + path));
  const cache = {
    match: async (url: string) => (urls.has(url) ? new Response('') : undefined),
    add: async (url: string) => void urls.add(url),
    keys: async () => [...urls].map((url) => new Request(url)),
    delete: async ({ url }: Request) => urls.delete(url),
  };
  vi.stubGlobal('caches', { open: async () => cache, has: async () => true });
  return urls;
}

test('no language is fetched ahead but the one that the page asks for', async () => {
  const kept = cacheWith();
  const scripts = languageScripts(ENTRIES, SCOPE);
  expect(scripts.others).toEqual(['index.html']);
  await scripts.keepUsed(['zh-TW', 'de']);
  expect([...kept]).toEqual([`${SCOPE}assets/language-zh-Hant-a-b_c-d8.js`]);
});

test('nothing is fetched for those who read English', async () => {
  const kept = cacheWith();
  await languageScripts(ENTRIES, SCOPE).keepUsed(['en-US', 'de']);
  expect([...kept]).toEqual([]);
});

test('a language that was used is there after an update, too, and its older script is not', async () => {
  const kept = cacheWith('assets/language-pl-older123.js', 'assets/language-fr-gone1234.js');
  const scripts = languageScripts(ENTRIES, SCOPE);
  await scripts.keepUsed(['en']);
  await scripts.sweep();
  expect([...kept]).toEqual([`${SCOPE}assets/language-pl-87654321.js`]);
});
