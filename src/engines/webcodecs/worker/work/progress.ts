import { throttle } from '../../../../lib/throttle.ts';
import type { WorkerReport } from '../../../contract/engine-api.ts';
import type { OnRead } from './open-input.ts';

/** Milliseconds between reports, so that the page is told at most five times a second. */
const REPORT_INTERVAL = 200;

/** Collects what a call has done so far and reports it. */
export type ProgressReports = {
  readonly onRead: OnRead;
  /** Says how far all tracks are, in seconds, and how many bytes are written. Less than before is ignored. */
  readonly reach: (seconds: number, written: number) => void;
};

/** Counts what is read; every read is a sign of life, also before there is anything to write. */
export function createProgress(report: (report: WorkerReport) => void): ProgressReports {
  let read = 0;
  let time: number | null = null;
  let written = 0;
  const tell = throttle(REPORT_INTERVAL, () => report({ time, read, written }));
  return {
    onRead(bytes) {
      read += bytes;
      tell();
    },
    reach(seconds, bytes) {
      time = Math.max(time ?? 0, seconds);
      written = Math.max(written, bytes);
      tell();
    },
  };
}
