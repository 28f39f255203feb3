import { packedBytes, packedSha256, sha256, stackRestore, url, version } from 'virtual:ffmpeg-core';
import { createEmitter } from '../../../lib/emitter.ts';
import { failed, type Failure, type Result } from '../../../domain/failure/failure.ts';
import { startSealedWorker } from '../../pool/sealed-worker.ts';
import { SpawnError } from '../../pool/spawn-error.ts';
import { handleWorker } from '../../pool/worker-handle.ts';
import { forgetCore, keptCore, type CoreFile } from './core-file.ts';
import type { CompiledCore } from './ffmpeg-worker-api.ts';
import type { CoreLoader } from './load-core.ts';
import loaderUrl from './core-loader.worker.ts?worker&url';

/**
 * Where the core is: not fetched yet, on its way (0 to 1), here but not kept by the browser, kept by it, or not to be had.
 */
export type CoreState =
  | { readonly kind: 'absent' }
  | { readonly kind: 'downloading'; readonly fraction: number }
  | { readonly kind: 'unkept' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly failure: Failure };

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
  const file: CoreFile = {
    ...{ version, packedBytes, packedSha256, sha256 },
    url: new URL(url, document.baseURI).href,
  };
  let state: CoreState = { kind: 'absent' };
  let pending: Promise<CompiledCore> | undefined;

  const set = (next: CoreState) => {
    state = next;
    emit(next);
  };
  const load = async (): Promise<CompiledCore> => {
    const loaded = await loadInWorker(file, (fraction) => set({ kind: 'downloading', fraction }));
    if (!loaded.ok) {
      set({ kind: 'failed', failure: loaded.failure });
      pending = undefined;
      throw new SpawnError(loaded.failure);
    }
    set({ kind: (await keptCore(file)) === undefined ? 'unkept' : 'ready' });
    return { module: loaded.value, stackRestore };
  };
  void keptCore(file).then((response) => {
    if (response !== undefined && state.kind === 'absent') set({ kind: 'ready' });
  });

  return {
    state: () => state,
    subscribe,
    compiled: () => (pending ??= load()),
    async remove() {
      pending = undefined;
      await forgetCore(file);
      set({ kind: 'absent' });
    },
  };
}

/** Nobody can cancel it: whoever gives up waiting, the next job will want the core too. */
const { signal: NEVER } = new AbortController();

/** Has a worker of its own load the core, and lets it go, with all that it needed for that. */
async function loadInWorker(
  file: CoreFile,
  onProgress: (fraction: number) => void,
): Promise<Result<WebAssembly.Module>> {
  const script = new URL(loaderUrl, import.meta.url);
  const loader = handleWorker<CoreLoader>(startSealedWorker(script, 'kiln-core'));
  try {
    await loader.init(() => undefined, NEVER);
    return await loader.call(
      (remote, line) => remote.load(file, line),
      ({ read }) => onProgress(Math.min(1, read / file.packedBytes)),
      NEVER,
    );
  } catch (error) {
    if (error instanceof SpawnError) return failed(error.failure);
    throw error;
  } finally {
    loader.terminate();
  }
}
