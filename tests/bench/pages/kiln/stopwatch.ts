/** Milliseconds since it was started, and since the lap before. */
export type Stopwatch = { readonly total: () => number; readonly lap: () => number };

/** Starts a stopwatch. */
export function stopwatch(): Stopwatch {
  const begun = performance.now();
  let last = begun;
  return {
    total: () => performance.now() - begun,
    lap() {
      const now = performance.now();
      const lap = now - last;
      last = now;
      return lap;
    },
  };
}
