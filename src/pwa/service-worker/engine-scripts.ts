import type { PrecacheEntry } from 'workbox-precaching';

/** The engines' workers, coders: many times the size of the page, and no use to somebody who only looks at it. */
const ENGINE =
  /\/(?:(?:core-loader|ffmpeg|images|webcodecs)\.worker|mediabunny-[\w-]+?|libheif)-[\w-]{8}\.(?:js|wasm)$/u;

/** Apart from the precache: it is filled when the first file is added. Its scripts have hashes in their names. */
const CACHE = 'kiln-engine-scripts';

/** What the page asks of the service worker once it has a file to convert. */
export const KEEP_ENGINES = 'KEEP_ENGINES';

/** What it answers: all of them are kept, or some are not, for want of a connection or of room. */
export type KeepAnswer = 'kept' | 'missing';

/** The scripts of the engines, as far as this version of the app has them. */
export type EngineScripts = {
  /** Entries of the precache without them. */
  readonly others: readonly (PrecacheEntry | string)[];
  /** From the cache, else from the network; kept then. Null for any other request. */
  readonly answer: (request: Request) => Promise<Response> | null;
  /** Fetches all that are not kept yet, so that every conversion works without a connection. */
  readonly keep: () => Promise<void>;
  /** The same, but only if an older version kept its own. */
  readonly keepAgain: () => Promise<void>;
  /** Deletes those of older versions. */
  readonly sweep: () => Promise<void>;
};

/** Takes the engines' scripts out of the list of everything. `scope` is the address of the app's folder. */
export function engineScripts(
  entries: readonly (PrecacheEntry | string)[],
  scope: string,
): EngineScripts {
  const address = (entry: PrecacheEntry | string) =>
    new URL(typeof entry === 'string' ? entry : entry.url, scope).href;
  const urls = entries.map(address).filter((url) => ENGINE.test(url));
  const kept = () => caches.open(CACHE);

  const fromCacheOrNetwork = async (request: Request): Promise<Response> => {
    // Whatever the cache refuses, a full disk among it, the script is fetched and used all the same.
    const cache = await kept().catch(() => undefined);
    const known = await cache?.match(request.url).catch(() => undefined);
    if (known !== undefined) return known;
    const response = await fetch(request);
    if (response.ok) await cache?.put(request.url, response.clone()).catch(() => undefined);
    return response;
  };
  const keep = async () => {
    const cache = await kept();
    for (const url of urls) if ((await cache.match(url)) === undefined) await cache.add(url);
  };
  return {
    others: entries.filter((entry) => !urls.includes(address(entry))),
    answer: (request) => (urls.includes(request.url) ? fromCacheOrNetwork(request) : null),
    keep,
    async keepAgain() {
      if (await caches.has(CACHE)) await keep();
    },
    async sweep() {
      if (!(await caches.has(CACHE))) return;
      const cache = await kept();
      const old = (await cache.keys()).filter(({ url }) => !urls.includes(url));
      await Promise.all(old.map((request) => cache.delete(request)));
    },
  };
}
