import type { Failure } from '../../../domain/failure.ts';
import { createRing } from '../../../lib/ring.ts';
import { throttle } from '../../../lib/throttle.ts';
import type { WorkerReport } from '../../engine-api.ts';
import { FOLDER, PROGRESS_PATH } from '../args.ts';
import { explainStorage } from '../explain.ts';
import type { CompiledCore } from '../ffmpeg-worker-api.ts';
import { progressLines } from '../progress-lines.ts';
import { contentFS } from './content-fs.ts';
import { createCore, type Core } from './core.ts';
import type { FileContent } from './file-content.ts';

/** Lines of the log that a failure takes along. */
const LOG_LINES = 50;

/** Milliseconds between reports, so that the page is told at most five times a second. */
const REPORT_INTERVAL = 200;

/** Who watches a command while it runs. */
export type Watcher = {
  readonly report: (report: WorkerReport) => void;
  /** True when nobody wants the result any more. */
  readonly isStopped: () => boolean;
};

/** A core with its files mounted, for one command. */
export type Session = {
  readonly core: Core;
  /** The last lines that FFmpeg said. */
  readonly log: () => string[];
  /** The first error of the storage below, which FFmpeg only knows as "I/O error". */
  readonly storageFailure: () => Failure | null;
};

/** Makes a fresh core around these files. A command that is stopped throws out of the core. */
export async function openSession(
  compiled: CompiledCore,
  files: ReadonlyMap<string, FileContent>,
  { report, isStopped }: Watcher,
): Promise<Session> {
  const log = createRing<string>(LOG_LINES);
  const state: { time: number | null; read: number; written: number; failure: Failure | null } = {
    time: null,
    read: 0,
    written: 0,
    failure: null,
  };
  const tell = throttle(REPORT_INTERVAL, () => {
    if (isStopped()) throw new Error('Stopped by the page.');
    report({ time: state.time, read: state.read, written: state.written });
  });
  const core = await createCore(compiled, (line) => {
    log.push(line);
    tell();
  });
  core.fs.mkdir(FOLDER);
  core.fs.mount(
    contentFS(core.fs, files, {
      onRead(bytes) {
        state.read += bytes;
        tell();
      },
      onWrite(bytes) {
        state.written += bytes;
        tell();
      },
      onError(error) {
        state.failure ??= explainStorage(error);
      },
    }),
    {},
    FOLDER,
  );
  const readProgress = progressLines((seconds) => {
    state.time = seconds;
    tell();
  });
  const device = core.fs.makedev(90, 1);
  core.fs.registerDevice(device, {
    write(_stream, buffer, offset, length) {
      readProgress(new Uint8Array(buffer.buffer, buffer.byteOffset + offset, length).slice());
      return length;
    },
  });
  core.fs.mkdev(PROGRESS_PATH, device);
  return { core, log: log.values, storageFailure: () => state.failure };
}
