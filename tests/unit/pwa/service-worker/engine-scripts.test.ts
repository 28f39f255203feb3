import { afterEach, expect, test, vi } from 'vitest';
import { engineScripts } from '../../../../src/pwa/service-worker/engine-scripts.ts';

const URL_OF_WORKER = 'https://kiln.test/assets/ffmpeg.worker-abcdefgh.js';

afterEach(() => vi.unstubAllGlobals());

const full = () => Promise.reject(new DOMException('No room.', 'QuotaExceededError'));

test.each([
  ['a full disk', { open: async () => ({ match: async () => undefined, put: full }) }],
  ['a cache that cannot be opened', { open: full }],
])('a fetched script is used in spite of %s', async (_, caches) => {
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('fetch', async () => new Response('script'));
  const scripts = engineScripts([URL_OF_WORKER], 'https://kiln.test/');
  const response = await scripts.answer(new Request(URL_OF_WORKER));
  expect(await response?.text()).toBe('script');
});
