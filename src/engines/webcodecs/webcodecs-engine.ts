import { success } from '../../domain/failure/failure.ts';
import type { EncodingWorker } from '../contract/bridge-workers.ts';
import type { Engine } from '../contract/engine-api.ts';
import { createEnginePool, type Lender } from '../pool/engine-pool.ts';
import { handleWorker } from '../pool/worker-handle.ts';
import { startSealedWorker } from '../pool/sealed-worker.ts';
import workerUrl from './worker/webcodecs.worker.ts?worker&url';

/**
 * The browser's own codecs, with mediabunny for the containers: fast, and nothing to download but a small script.
 * `width` is how many steps it runs side by side.
 */
export function createWebCodecsEngine(width: number): Engine & Lender<EncodingWorker> {
  const script = new URL(workerUrl, import.meta.url);
  const pool = createEnginePool<EncodingWorker>({
    id: 'webcodecs',
    width,
    // What the browser's coders take is not in the worker's heap.
    memory: Infinity,
    spawn: async () => handleWorker<EncodingWorker>(startSealedWorker(script, 'kiln-webcodecs')),
  });
  return { ...pool, prepare: async () => success(null) };
}
