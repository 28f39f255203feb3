import { success } from '../../domain/failure/failure.ts';
import type { Engine, EngineWorker } from '../contract/engine-api.ts';
import { createEnginePool } from '../pool/engine-pool.ts';
import { handleWorker } from '../pool/worker-handle.ts';
import { startSealedWorker } from '../pool/sealed-worker.ts';
import workerUrl from './worker/images.worker.ts?worker&url';

/**
 * Pictures out of pictures: the browser's decoders and encoders, and libraries for what these lack, each fetched for the
 * first picture that needs it.
 * `width` is how many steps it runs side by side, `memory` what they may take together, in bytes.
 */
export function createImagesEngine(width: number, memory: number): Engine {
  const script = new URL(workerUrl, import.meta.url);
  const pool = createEnginePool<EngineWorker>({
    id: 'images',
    width,
    memory,
    spawn: async () => handleWorker<EngineWorker>(startSealedWorker(script, 'kiln-images')),
  });
  return { ...pool, prepare: async () => success(null) };
}
