import { deferred } from './deferred.ts';

/** A fixed number of places and a budget that their holders share, given out in the order of asking. */
export type Slots = {
  /**
   * Waits for a place and `weight` of the budget; call what it resolves to when done with them. Who wants more than
   * there is gets all of it. Rejects with the signal's reason on abort.
   */
  readonly take: (weight: number, signal: AbortSignal) => Promise<() => void>;
};

type Waiter = { readonly weight: number; readonly enter: () => void };

/** Makes `count` free places with a budget of `capacity`, in whatever unit the weights are. */
export function createSlots(count: number, capacity: number): Slots {
  let places = count;
  let budget = capacity;
  const waiting: Waiter[] = [];

  /** Lets in who is next, and who comes after; nobody overtakes, or a heavy one would wait for ever. */
  const admit = () => {
    for (;;) {
      const [next] = waiting;
      if (next === undefined || places === 0 || next.weight > budget) return;
      waiting.shift();
      places -= 1;
      budget -= next.weight;
      next.enter();
    }
  };
  /** A place can be given back once only, however often it is tried. */
  const lease = (weight: number) => {
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      places += 1;
      budget += weight;
      admit();
    };
  };

  return {
    async take(wanted, signal) {
      signal.throwIfAborted();
      const weight = Math.min(Math.max(0, wanted), capacity);
      const turn = deferred<void>();
      const waiter = { weight, enter: () => turn.resolve() };
      const leave = () => {
        const place = waiting.indexOf(waiter);
        // Not waiting any more: its turn has come in this very moment, and the place is the caller's to give back.
        if (place === -1) return;
        waiting.splice(place, 1);
        turn.reject(signal.reason);
        admit();
      };
      waiting.push(waiter);
      signal.addEventListener('abort', leave, { once: true });
      admit();
      try {
        await turn.promise;
      } finally {
        signal.removeEventListener('abort', leave);
      }
      return lease(weight);
    },
  };
}
