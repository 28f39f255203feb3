import { failed, success, type Result } from '../../domain/failure/failure.ts';
import { abortable } from '../../lib/abort.ts';
import type { Engine } from '../contract/engine-api.ts';
import { createEnginePool, type Lender } from '../pool/engine-pool.ts';
import { handleWorker } from '../pool/worker-handle.ts';
import { startSealedWorker } from '../pool/sealed-worker.ts';
import { SpawnError } from '../pool/spawn-error.ts';
import type { CoreDownload, CoreState } from './core/core-download.ts';
import type { FfmpegWorker } from './core/ffmpeg-worker-api.ts';
import workerUrl from './worker/ffmpeg.worker.ts?worker&url';

/**
 * FFmpeg in WebAssembly: reads and writes nearly everything, one core of the machine per worker. `memory` is what its
 * workers may take together, in bytes.
 */
export function createFfmpegEngine(
  core: CoreDownload,
  width: number,
  memory: number,
): Engine & Lender<FfmpegWorker> {
  const pool = createEnginePool<FfmpegWorker>({
    id: 'ffmpeg',
    width,
    memory,
    async spawn(signal) {
      const compiled = await abortable(signal, core.compiled());
      const script = new URL(workerUrl, import.meta.url);
      const handle = handleWorker<FfmpegWorker>(startSealedWorker(script, 'kiln-ffmpeg'));
      await handle.init((remote) => remote.init(compiled), signal);
      return handle;
    },
  });
  return { ...pool, prepare: (onProgress, signal) => prepare(core, onProgress, signal) };
}

/** Waits for the core. Giving up waiting does not stop the download: the next job will want it too. */
async function prepare(
  core: CoreDownload,
  onProgress: (fraction: number) => void,
  signal: AbortSignal,
): Promise<Result<null>> {
  const tell = (state: CoreState) => {
    if (state.kind === 'downloading') onProgress(state.fraction);
  };
  const unsubscribe = core.subscribe(tell);
  tell(core.state());
  try {
    await abortable(signal, core.compiled());
    return success(null);
  } catch (error) {
    if (error instanceof SpawnError) return failed(error.failure);
    throw error;
  } finally {
    unsubscribe();
  }
}
