/**
 * Lets a call through at most every `interval` milliseconds and swallows the ones between. For values that are soon
 * replaced by the next; the last one may be lost.
 */
export function throttle<Args extends unknown[]>(
  interval: number,
  call: (...args: Args) => void,
  now: () => number = () => performance.now(),
): (...args: Args) => void {
  let last = -Infinity;
  return (...args) => {
    const time = now();
    if (time - last < interval) return;
    last = time;
    call(...args);
  };
}
