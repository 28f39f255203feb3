import { useEffect, useRef, useState } from 'preact/hooks';
import { awaitTurn, tryTurn } from './turns.ts';

/**
 * A value as it is to be rendered: at once as a rule, a little later when very many change together; null before. Null
 * needs no turn.
 */
export function useInTurn<T>(value: T | null): T | null {
  const shown = useRef<T | null>(null);
  const [, render] = useState(0);
  if (shown.current !== value && (value === null || tryTurn())) shown.current = value;
  useEffect(() => {
    if (shown.current === value) return;
    return awaitTurn(() => {
      shown.current = value;
      render((count) => count + 1);
    });
  }, [value]);
  return shown.current;
}
