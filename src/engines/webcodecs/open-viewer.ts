import { proxy } from 'comlink';
import type { CallLine } from '../contract/engine-api.ts';
import { handleWorker } from '../pool/worker-handle.ts';
import { startSealedWorker } from '../pool/sealed-worker.ts';
import type { Result } from '../../domain/failure/failure.ts';
import type { Viewer, ViewerWorker } from '../contract/viewer-api.ts';
import workerUrl from './worker/webcodecs.worker.ts?worker&url';

/** Looks into a file in a worker of its own, with the browser's decoders. */
export function openViewer(file: Blob): Viewer {
  const script = new URL(workerUrl, import.meta.url);
  const { call } = handleWorker<ViewerWorker>(startSealedWorker(script, 'kiln-viewer'));
  const closing = new AbortController();
  const ask = <T>(use: (remote: ViewerWorker, line: CallLine) => Promise<Result<T>>) =>
    call(use, () => undefined, closing.signal);
  return {
    look: () => ask((remote, line) => remote.look(file, line)),
    frames: () => ask((remote, line) => remote.frames(file, line)),
    pictures: (times, options, onPicture) =>
      ask((remote, line) => remote.pictures(file, times, options, proxy(onPicture), line)),
    peaks: (count, onPeaks) =>
      ask((remote, line) => remote.peaks(file, count, proxy(onPeaks), line)),
    close: () => closing.abort(),
  };
}
