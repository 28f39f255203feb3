import type { Failure } from '../../../domain/failure/failure.ts';
import { createRing } from '../../../lib/ring.ts';
import { throttle } from '../../../lib/throttle.ts';
import type { WorkerReport } from '../../contract/engine-api.ts';
import { storageFailure } from '../../../storage/database/storage-error.ts';
import type { CompiledCore } from '../core/ffmpeg-worker-api.ts';
import { progressLines } from '../output/progress-lines.ts';
import { FOLDER, PROGRESS_PATH } from '../arguments/virtual-files.ts';
import { contentFS } from './files/content-fs.ts';
import { createCore, type Core } from './core.ts';
import type { FileContent } from '../../worker/file-content.ts';

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
  /** Video frames that were written, once ffmpeg has ended. */
  readonly frames: () => number;
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
  const state = {
    time: null as number | null,
    frames: 0,
    read: 0,
    written: 0,
    failure: null as Failure | null,
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
        state.failure ??= storageFailure(error);
      },
    }),
    {},
    FOLDER,
  );
  const readProgress = progressLines((line) => {
    if (line.kind === 'time') state.time = line.seconds;
    else state.frames = line.count;
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
  return {
    core,
    log: log.values,
    frames: () => state.frames,
    storageFailure: () => state.failure,
  };
}
