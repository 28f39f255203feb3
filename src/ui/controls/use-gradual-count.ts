import { useEffect, useState } from 'preact/hooks';

/** Rows that are added in one step: few enough for one frame. */
const STEP = 200;

/** Milliseconds between two steps; the page can draw and answer in between. */
const INTERVAL = 16;

/** How many of `total` rows are to be shown: all, or when very many come at once, more and more of them. */
export function useGradualCount(total: number): number {
  const [count, setCount] = useState(STEP);
  const missing = total - count;
  useEffect(() => {
    if (missing <= 0) return;
    const timer = setTimeout(() => setCount(count + STEP), INTERVAL);
    return () => clearTimeout(timer);
  }, [missing, count]);
  return Math.min(total, count);
}
