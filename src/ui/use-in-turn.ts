import { useEffect, useRef, useState } from 'preact/hooks';
import { awaitTurn, tryTurn } from './turns.ts';

/** A value as it is to be rendered: at once as a rule, a little later when very many change together; null before. */
export function useInTurn<T>(value: T): T | null {
  const shown = useRef<T | null>(null);
  const [, render] = useState(0);
  if (shown.current !== value && tryTurn()) shown.current = value;
  useEffect(() => {
    if (shown.current === value) return;
    return awaitTurn(() => {
      shown.current = value;
      render((count) => count + 1);
    });
  }, [value]);
  return shown.current;
}
