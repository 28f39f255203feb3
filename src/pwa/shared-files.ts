import { SHARED_FILES, SHARED_HEADERS } from './service-worker/share-target.ts';

/** Adds files to the queue; resolves when they are stored, or were told to be of no use, and rejects when neither is so. */
type Add = (files: readonly File[]) => Promise<void>;

/** True when the queue has a file that says these things of itself and was added at that time or later (ms since 1970). */
export type IsAdded = (file: File, since: number) => boolean;

/** Where a page notes which files it is adding. */
const TAKING = 'kiln-shared-taking';

/**
 * Adds the files that other apps have shared, each once: they are deleted when they are stored in the queue, and where a
 * page ended between the two, the next one sees that it had them.
 */
export async function takeSharedFiles(
  note: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  isAdded: IsAdded,
  add: Add,
): Promise<void> {
  if (!('caches' in globalThis) || !(await caches.has(SHARED_FILES))) return;
  // Two tabs that are opened at once take turns.
  await inTurn(async () => {
    const cache = await caches.open(SHARED_FILES);
    const begun = new Set((note.getItem(TAKING) ?? '').split('\n'));
    const entries = await Promise.all((await cache.keys()).map((request) => read(cache, request)));
    const found = entries
      .filter((entry) => entry !== null)
      .toSorted((a, b) => a.since - b.since || a.url.localeCompare(b.url));
    const wanted = found.filter(({ url, file, since }) => !begun.has(url) || !isAdded(file, since));
    note.setItem(TAKING, found.map(({ url }) => url).join('\n'));
    await add(wanted.map(({ file }) => file));
    for (const { url } of found) await cache.delete(url);
    note.removeItem(TAKING);
  });
}

type Entry = { readonly url: string; readonly file: File; readonly since: number };

async function read(cache: Cache, { url }: Request): Promise<Entry | null> {
  const response = await cache.match(url);
  if (response === undefined) return null;
  const { headers } = response;
  const name = decodeURIComponent(headers.get(SHARED_HEADERS.name) ?? '');
  const lastModified = Number(headers.get(SHARED_HEADERS.modified));
  const type = headers.get('Content-Type') ?? '';
  const [since = ''] = /(?<=\/shared\/)\d+/u.exec(url) ?? [];
  return {
    url,
    file: new File([await response.blob()], name, { type, lastModified }),
    since: Number(since),
  };
}

async function inTurn(work: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return work();
  await navigator.locks.request(SHARED_FILES, work);
}
