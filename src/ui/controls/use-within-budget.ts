import { useEffect, useRef, useState } from 'preact/hooks';
import { spendLater, spendNow } from './render-budget.ts';

/**
 * A value as it is to be rendered: at once as a rule, a little later when very many change together; null before. Null
 * needs no turn.
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
