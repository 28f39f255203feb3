/**
 * Seconds without a sign of life after which a worker counts as stuck. Engines report a few times a second while
 * they work; the longest silences seen in good health are seeks in files of many gigabytes.
 */
export const STALL_SECONDS = 60;

/** Milliseconds between two checks of a worker, and what is so late that the page must have been asleep. */
const TICK_MS = 1000;
const LATE_TICK_MS = 5000;

/** Notices when a worker has been silent for too long. */
export type Watchdog = {
  /** Has to be called for every sign of life. */
  readonly onSign: () => void;
  readonly stop: () => void;
};

/** Starts to watch. `onSilence` is called with the seconds of silence, every second, once they are more than `limit`. */
export function startWatchdog(limit: number, onSilence: (seconds: number) => void): Watchdog {
  let lastSign = performance.now();
  let lastTick = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    // The page itself was asleep: what the worker said meanwhile has not been heard yet.
    if (now - lastTick > LATE_TICK_MS) lastSign = now;
    lastTick = now;
    const silence = (now - lastSign) / 1000;
    if (silence > limit) onSilence(silence);
  }, TICK_MS);
  return {
    onSign() {
      lastSign = performance.now();
    },
    stop: () => clearInterval(timer),
  };
}
