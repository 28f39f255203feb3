import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeSharedFiles } from '../../../src/pwa/shared-files.ts';

/** What the service worker has kept, by address. */
const kept = new Map<string, Response>();

const shared = (nth: number, name: string) =>
  kept.set(
    `https://kiln.example/shared/${nth}/x`,
    new Response(name, { headers: { 'x-kiln-name': encodeURIComponent(name) } }),
  );

/** A small store that outlives pages. */
function aNote() {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
}

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('caches', {
    has: async () => kept.size > 0,
    open: async () => ({
      keys: async () => [...kept.keys()].map((url) => ({ url })),
      match: async (url: string) => kept.get(url)?.clone(),
      delete: async (url: string) => kept.delete(url),
    }),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('what could not be added stays, and is added once when that works again', async () => {
  shared(2, 'b ä.mp4');
  shared(1, 'a.mp4');
  const note = aNote();
  const had: string[] = [];
  const isAdded = ({ name }: File) => had.includes(name);
  const broken = takeSharedFiles(note, isAdded, async ([first]) => {
    had.push(first?.name ?? '');
    throw new TypeError('The script did not come.');
  });
  await expect(broken).rejects.toThrow('did not come');
  expect(kept.size).toBe(2);
  expect(had).toEqual(['a.mp4']);

  const add = async (files: readonly File[]) => void had.push(...files.map(({ name }) => name));
  await takeSharedFiles(note, isAdded, add);
  expect(had).toEqual(['a.mp4', 'b ä.mp4']);
  expect(kept.size).toBe(0);

  // The same again, shared anew, is meant.
  shared(3, 'a.mp4');
  await takeSharedFiles(note, isAdded, add);
  expect(had).toEqual(['a.mp4', 'b ä.mp4', 'a.mp4']);
});
