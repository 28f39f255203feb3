/** Seconds of media by which one track may be ahead of another: muxers keep what they cannot interleave yet. */
const LEAD = 1;

/** Keeps tracks that are written side by side from running away from each other. */
export type Interleaver = {
  /** Says how far a track is, and waits while it is too far. Rejects when another track failed. */
  readonly reach: (track: number, seconds: number) => Promise<void>;
  readonly finish: (track: number) => void;
  readonly fail: (error: unknown) => void;
  /** Seconds that all tracks have passed. */
  readonly reached: () => number;
};

type Waiter = { seconds: number; resume: () => void; reject: (error: unknown) => void };

/** An interleaver of `count` tracks, numbered from 0. `onMove` is called whenever one of them moves. */
export function createInterleaver(count: number, onMove: () => void): Interleaver {
  const positions = Array.from({ length: count }, () => -Infinity);
  let waiters: Waiter[] = [];
  let failure: { error: unknown } | null = null;
  let last = 0;
  const slowest = () => Math.min(...positions);

  const wake = () => {
    const limit = slowest() + LEAD;
    const ready = waiters.filter(({ seconds }) => seconds <= limit);
    waiters = waiters.filter(({ seconds }) => seconds > limit);
    for (const { resume } of ready) resume();
  };
  return {
    async reach(track, seconds) {
      if (failure !== null) throw failure.error;
      positions[track] = Math.max(positions[track] ?? 0, seconds);
      wake();
      onMove();
      if (seconds <= slowest() + LEAD) return;
      await new Promise<void>((resume, reject) => {
        waiters.push({ seconds, resume, reject });
      });
    },
    finish(track) {
      positions[track] = Infinity;
      wake();
    },
    fail(error) {
      failure ??= { error };
      for (const { reject } of waiters.splice(0)) reject(error);
    },
    reached() {
      const now = slowest();
      if (Number.isFinite(now)) last = Math.max(last, now);
      return last;
    },
  };
}
