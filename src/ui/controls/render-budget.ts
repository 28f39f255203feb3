import { useEffect, useRef, useState } from 'preact/hooks';

/** Rows that are rendered in one slice of time: few enough for one frame; fewer where that takes too long. */
const MOST_PER_SLICE = 6;

/** Milliseconds between two slices; the page can draw and answer in between. */
const INTERVAL = 16;

/** Milliseconds that a slice may come late before the next one gets fewer rows: with them, a frame of 50. */
const TOLERATED = 20;

/** What waits for a later slice, the oldest first. */
const waiting = new Set<() => void>();
let perSlice = MOST_PER_SLICE;
/** Rows that the current slice may still render. */
let left = perSlice;
let due = 0;
let clock: 'stopped' | 'ticking' = 'stopped';

/**
 * A value as it is to be rendered: at once as a rule, a little later when very many rows change together; null before.
 * Null is never delayed.
 */
export function useWithinBudget<T>(value: T | null): T | null {
  const shown = useRef<T | null>(null);
  const [, render] = useState(0);
  if (shown.current !== value && (value === null || spendNow())) shown.current = value;
  useEffect(() => {
    if (shown.current === value) return;
    return spendLater(() => {
      shown.current = value;
      render((count) => count + 1);
    });
  }, [value]);
  return shown.current;
}

/** True when a row may be rendered right now; counts as rendering it. */
function spendNow(): boolean {
  keepTicking();
  if (left === 0) return false;
  left -= 1;
  return true;
}

/** Renders a row in one of the next slices. Returns how to give up waiting. */
function spendLater(work: () => void): () => void {
  keepTicking();
  waiting.add(work);
  return () => waiting.delete(work);
}

function keepTicking(): void {
  if (clock === 'ticking') return;
  clock = 'ticking';
  due = performance.now() + INTERVAL;
  setTimeout(nextSlice, INTERVAL);
}

function nextSlice(): void {
  clock = 'stopped';
  const late = performance.now() - due > TOLERATED;
  perSlice = late ? Math.ceil(perSlice / 2) : Math.min(MOST_PER_SLICE, perSlice + 1);
  left = perSlice;
  for (const work of [...waiting].slice(0, perSlice)) {
    waiting.delete(work);
    left -= 1;
    work();
  }
  if (left < perSlice) keepTicking();
}
