import { proxy } from 'comlink';
import type { CallLine } from '../contract/engine-api.ts';
import { handleWorker, type WorkerHandle } from '../pool/worker-handle.ts';
import { startSealedWorker } from '../pool/sealed-worker.ts';
import type { Result } from '../../domain/failure/failure.ts';
import type { Viewer, ViewerWorker } from '../contract/viewer-api.ts';
import workerUrl from './worker/webcodecs.worker.ts?worker&url';

/** Looks into a file in a worker of its own, with the browser's decoders. */
export function openViewer(file: Blob): Viewer {
  return viewFile(startViewer(), file);
}

/** Milliseconds after which a worker that nobody looks through is let go: files are looked into one behind the other. */
const IDLE_MS = 1000;

/**
 * Looks into many files, one after the other, in one worker, which is started with the first of them, and again when it
 * has died or was let go. Closing the viewer of a file ends the worker at once only while that is busy.
 */
export function createFileViewers(): (file: Blob) => Viewer {
  let worker: WorkerHandle<ViewerWorker> | null = null;
  let open = 0;
  let letGo: ReturnType<typeof setTimeout> | undefined;
  return (file) => {
    clearTimeout(letGo);
    if (worker?.alive() !== true) worker = startViewer();
    const used = worker;
    const viewer = viewFile(used, file);
    open += 1;
    return {
      ...viewer,
      close() {
        viewer.close();
        open -= 1;
        if (open === 0) letGo = setTimeout(() => used.terminate(), IDLE_MS);
      },
    };
  };
}

function startViewer(): WorkerHandle<ViewerWorker> {
  const script = new URL(workerUrl, import.meta.url);
  return handleWorker<ViewerWorker>(startSealedWorker(script, 'kiln-viewer'));
}

function viewFile({ call }: WorkerHandle<ViewerWorker>, file: Blob): Viewer {
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
    cover: () => ask((remote, line) => remote.cover(file, line)),
    close: () => closing.abort(),
  };
}
