/** FFmpeg's core as the site has it, and how it is known to be whole. */
export type CoreFile = {
  /** Of `@ffmpeg/core`. */
  readonly version: string;
  /** Where it is, as a whole address: workers have no place of their own. */
  readonly url: string;
  /** Bytes of the download. */
  readonly packedBytes: number;
  /** Of the download, in lower-case hexadecimal digits. */
  readonly packedSha256: string;
  /** Of the unpacked wasm, likewise. */
  readonly sha256: string;
};

/** The core's own cache, apart from the app's: it outlives app updates and is replaced when its version changes. */
const CACHE_PREFIX = 'kiln-engine-';

function cacheOf({ version }: CoreFile): string {
  return CACHE_PREFIX + version;
}

/** What the browser keeps of it; undefined as well where it has no cache or refuses to look into it. */
export async function keptCore(file: CoreFile): Promise<Response | undefined> {
  if (!('caches' in globalThis)) return undefined;
  try {
    const name = cacheOf(file);
    return (await caches.has(name)) ? await (await caches.open(name)).match(file.url) : undefined;
  } catch {
    return undefined;
  }
}

/** Deletes what is kept, as far as the browser lets us: what is broken is found out again, and not used. */
export async function forgetCore(file: CoreFile): Promise<void> {
  if ('caches' in globalThis) await caches.delete(cacheOf(file)).catch(() => undefined);
}

/** Keeping it is a convenience: where there is no room or no cache, it is fetched again next time. */
export async function keepCore(file: CoreFile, packed: ArrayBuffer): Promise<void> {
  // For whatever reason: on a full disk Firefox rejects with an object that is neither an Error nor a DOMException.
  if ('caches' in globalThis) await intoCache(file, packed).catch(() => undefined);
}

async function intoCache(file: CoreFile, packed: ArrayBuffer): Promise<void> {
  const old = (await caches.keys()).filter(
    (name) => name.startsWith(CACHE_PREFIX) && name !== cacheOf(file),
  );
  await Promise.all(old.map((name) => caches.delete(name)));
  await (await caches.open(cacheOf(file))).put(file.url, new Response(packed));
}
