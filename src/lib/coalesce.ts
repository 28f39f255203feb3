/**
 * Makes a call at once, and answers all calls of the next `interval` milliseconds with a single one at its end.
 * Unlike `throttle`, the last one is never lost.
 */
export function coalesce(interval: number, call: () => void): () => void {
  let phase: 'idle' | 'resting' | 'owing' = 'idle';
  const rest = () => {
    phase = 'resting';
    setTimeout(wake, interval);
  };
  const wake = () => {
    const owed = phase === 'owing';
    phase = 'idle';
    if (owed) run();
  };
  const run = () => {
    rest();
    call();
  };
  return () => {
    if (phase === 'idle') run();
    else phase = 'owing';
  };
}
