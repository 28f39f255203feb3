import type { PrecacheEntry } from 'workbox-precaching';

/** Scripts that have a cache of their own, which is filled when they are needed. Their names have hashes. */
export type LateScripts = {
  /** Entries of the precache without them. */
  readonly others: readonly (PrecacheEntry | string)[];
  /** From the cache, else from the network; kept then. Null for any other request. */
  readonly answer: (request: Request) => Promise<Response> | null;
  /** Fetches those that are not kept yet and whose address `isWanted`. */
  readonly keep: (isWanted: (url: string) => boolean) => Promise<void>;
  /** The addresses that are kept, of whichever version; null where nothing ever was. */
  readonly kept: () => Promise<readonly string[] | null>;
  /** Deletes those of older versions. */
  readonly sweep: () => Promise<void>;
};

/** Takes the scripts that match `pattern` out of the list of everything. `scope` is the address of the app's folder. */
export function lateScripts(
  entries: readonly (PrecacheEntry | string)[],
  scope: string,
  { cacheName, pattern }: { readonly cacheName: string; readonly pattern: RegExp },
): LateScripts {
  const address = (entry: PrecacheEntry | string) =>
    new URL(typeof entry === 'string' ? entry : entry.url, scope).href;
  const urls = entries.map(address).filter((url) => pattern.test(url));
  const open = () => caches.open(cacheName);

  const fromCacheOrNetwork = async (request: Request): Promise<Response> => {
    // Whatever the cache refuses, a full disk among it, the script is fetched and used all the same.
    const cache = await open().catch(() => undefined);
    const known = await cache?.match(request.url).catch(() => undefined);
    if (known !== undefined) return known;
    const response = await fetch(request);
    if (response.ok) await cache?.put(request.url, response.clone()).catch(() => undefined);
    return response;
  };
  return {
    others: entries.filter((entry) => !urls.includes(address(entry))),
    answer: (request) => (urls.includes(request.url) ? fromCacheOrNetwork(request) : null),
    async keep(isWanted) {
      const cache = await open();
      for (const url of urls.filter(isWanted)) {
        if ((await cache.match(url)) === undefined) await cache.add(url);
      }
    },
    async kept() {
      if (!(await caches.has(cacheName))) return null;
      return (await (await open()).keys()).map(({ url }) => url);
    },
    async sweep() {
      if (!(await caches.has(cacheName))) return;
      const cache = await open();
      const old = (await cache.keys()).filter(({ url }) => !urls.includes(url));
      await Promise.all(old.map((request) => cache.delete(request)));
    },
  };
}
