import { downloadWithProgress } from '@ffmpeg/util';
import { packedBytes, sha256, stackRestore, url, version } from 'virtual:ffmpeg-core';
import { deferred } from '../../../lib/deferred.ts';
import { createEmitter } from '../../../lib/emitter.ts';
import type { Failure } from '../../../domain/failure/failure.ts';
import { SpawnError } from '../../pool/spawn-error.ts';
import { isEngine, unpack } from './core-unpack.ts';
import type { CompiledCore } from './ffmpeg-worker-api.ts';

/**
 * Where the core is: not fetched yet, on its way (0 to 1), here but not kept by the browser, kept by it, or not to be had.
 */
export type CoreState =
  | { readonly kind: 'absent' }
  | { readonly kind: 'downloading'; readonly fraction: number }
  | { readonly kind: 'unkept' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The core's own cache, apart from the app's: it outlives app updates and is replaced when its version changes. */
const CACHE_PREFIX = 'kiln-engine-';
const CACHE = `${CACHE_PREFIX}${version}`;

/** Milliseconds without a byte after which a download counts as broken. */
const SILENCE_MS = 30_000;

/** Fetches, checks, keeps and compiles the core; each once per page. */
export type CoreDownload = {
  readonly state: () => CoreState;
  readonly subscribe: (listener: (state: CoreState) => void) => () => void;
  /** The compiled core, downloaded first when it is not here. Throws a SpawnError. */
  readonly compiled: () => Promise<CompiledCore>;
  /** Deletes what the browser keeps of it; it is fetched again when it is asked for again. */
  readonly remove: () => Promise<void>;
};

/** Makes the page's one core download. Nothing is fetched before it is asked for. */
export function createCoreDownload(): CoreDownload {
  const { emit, subscribe } = createEmitter<CoreState>();
  let state: CoreState = { kind: 'absent' };
  let pending: Promise<CompiledCore> | undefined;

  const set = (next: CoreState) => {
    state = next;
    emit(next);
  };
  const load = async (): Promise<CompiledCore> => {
    try {
      const wasm =
        (await fromCache()) ??
        (await fromNetwork((fraction) => set({ kind: 'downloading', fraction })));
      const module = await WebAssembly.compile(wasm);
      set({ kind: (await kept()) === undefined ? 'unkept' : 'ready' });
      return { module, stackRestore };
    } catch (error) {
      const failure = toFailure(error);
      set({ kind: 'failed', failure });
      pending = undefined;
      throw new SpawnError(failure);
    }
  };
  void kept().then((response) => {
    if (response !== undefined && state.kind === 'absent') set({ kind: 'ready' });
  });

  return {
    state: () => state,
    subscribe,
    compiled: () => (pending ??= load()),
    async remove() {
      pending = undefined;
      await forget();
      set({ kind: 'absent' });
    },
  };
}

/** What the browser keeps of it; undefined as well where it has no cache or refuses to look into it. */
async function kept(): Promise<Response | undefined> {
  if (!('caches' in globalThis)) return undefined;
  try {
    return (await caches.has(CACHE)) ? await (await caches.open(CACHE)).match(url) : undefined;
  } catch {
    return undefined;
  }
}

/** The kept core, or null; one that cannot be read or does not pass the check any more is thrown away. */
async function fromCache(): Promise<ArrayBuffer | null> {
  const response = await kept();
  if (response === undefined) return null;
  const packed = await response.arrayBuffer().catch(() => null);
  const wasm = packed === null ? null : await unpack(packed, sha256);
  if (wasm === null) await forget();
  return wasm;
}

/** Deletes what is kept, as far as the browser lets us: what is broken is found out again, and not used. */
async function forget(): Promise<void> {
  if ('caches' in globalThis) await caches.delete(CACHE).catch(() => undefined);
}

async function fromNetwork(onProgress: (fraction: number) => void): Promise<ArrayBuffer> {
  onProgress(0);
  const packed = await download(onProgress).catch((error: unknown) => {
    throw new SpawnError({ kind: 'engine-unavailable', why: 'offline' }, { cause: error });
  });
  const wasm = await unpack(packed, sha256);
  if (wasm === null) {
    throw new SpawnError({
      kind: 'engine-unavailable',
      why: isEngine(packed) ? 'corrupt' : 'missing',
    });
  }
  await keep(packed);
  return wasm;
}

/** Downloads, and gives up when nothing comes: a request that is never answered would hold up all jobs for ever. */
async function download(onProgress: (fraction: number) => void): Promise<ArrayBuffer> {
  const silence = deferred<never>();
  const giveUp = () => silence.reject(new Error('Nothing was received.'));
  let timer = setTimeout(giveUp, SILENCE_MS);
  try {
    const arrived = downloadWithProgress(url, ({ received }) => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, SILENCE_MS);
      onProgress(Math.min(1, received / packedBytes));
    });
    return await Promise.race([arrived, silence.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** Keeping it is a convenience: where there is no room or no cache, it is fetched again next time. */
async function keep(packed: ArrayBuffer): Promise<void> {
  // For whatever reason: on a full disk Firefox rejects with an object that is neither an Error nor a DOMException.
  if ('caches' in globalThis) await intoCache(packed).catch(() => undefined);
}

async function intoCache(packed: ArrayBuffer): Promise<void> {
  const old = (await caches.keys()).filter(
    (name) => name.startsWith(CACHE_PREFIX) && name !== CACHE,
  );
  await Promise.all(old.map((name) => caches.delete(name)));
  await (await caches.open(CACHE)).put(url, new Response(packed));
}

function toFailure(error: unknown): Failure {
  if (error instanceof SpawnError) return error.failure;
  // The file was checked by its hash: what does not compile is more than this browser knows.
  if (error instanceof WebAssembly.CompileError) {
    return { kind: 'engine-unavailable', why: 'unsupported' };
  }
  if (error instanceof RangeError) return { kind: 'out-of-memory' };
  return { kind: 'internal', detail: String(error) };
}
