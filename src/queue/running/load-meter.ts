/** How many jobs are worked on at once, as it changes. */
export type LoadMeter = {
  readonly set: (count: number) => void;
  /** From now on: what tells the mean since then. */
  readonly mark: () => () => number;
};

/** Makes a meter of a queue that does nothing yet. `now` is in milliseconds. */
export function createLoadMeter(now: () => number): LoadMeter {
  let [count, since, sum] = [0, now(), 0];
  /** Jobs times milliseconds, until now. */
  const total = () => sum + count * Math.max(0, now() - since);
  return {
    set(next) {
      sum = total();
      since = now();
      count = next;
    },
    mark() {
      const [from, at] = [total(), now()];
      return () => (now() > at ? (total() - from) / (now() - at) : count);
    },
  };
}
