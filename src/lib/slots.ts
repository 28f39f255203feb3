import { deferred } from './deferred.ts';

/** A fixed number of places, given out in the order of asking. */
export type Slots = {
  /** Waits for a place; call what it resolves to when done with it. Rejects with the signal's reason on abort. */
  readonly take: (signal: AbortSignal) => Promise<() => void>;
};

/** Makes `count` free places. */
export function createSlots(count: number): Slots {
  let free = count;
  const waiting: (() => void)[] = [];

  const release = () => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  /** A place can be given back once only, however often `release` is called. */
  const lease = () => {
    let held = true;
    return () => {
      if (held) release();
      held = false;
    };
  };

  return {
    async take(signal) {
      signal.throwIfAborted();
      if (free > 0) {
        free -= 1;
        return lease();
      }
      const turn = deferred<void>();
      const enter = () => turn.resolve();
      const leave = () => {
        const place = waiting.indexOf(enter);
        if (place !== -1) waiting.splice(place, 1);
        turn.reject(signal.reason);
      };
      waiting.push(enter);
      signal.addEventListener('abort', leave, { once: true });
      try {
        await turn.promise;
      } finally {
        signal.removeEventListener('abort', leave);
      }
      return lease();
    },
  };
}
