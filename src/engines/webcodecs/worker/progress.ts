import { throttle } from '../../../lib/throttle.ts';
import type { WorkerReport } from '../../engine-api.ts';
import type { OpenSource } from './track-work.ts';

/** Milliseconds between reports, so that the page is told at most five times a second. */
const REPORT_INTERVAL = 200;

/** Counts what is read and reports it along with how far the tracks are, in seconds. Never falls. */
export function createProgress(
  sources: readonly OpenSource[],
  written: () => number,
  report: (report: WorkerReport) => void,
): (seconds: number) => void {
  let read = 0;
  let time = 0;
  const tell = throttle(REPORT_INTERVAL, () => report({ time, read, written: written() }));
  for (const { input } of sources) {
    input.source.on('read', ({ start, end }) => {
      read += end - start;
      tell();
    });
  }
  return (seconds) => {
    time = Math.max(time, seconds);
    tell();
  };
}
