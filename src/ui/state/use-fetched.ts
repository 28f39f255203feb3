import { useCallback, useEffect, useState } from 'preact/hooks';
import { useApp } from './app-context.ts';

/** A value that is fetched when the component is first shown, null before, and how to fetch it anew. */
export function useFetched<T>(fetch: () => Promise<T>): readonly [T | null, () => Promise<void>] {
  const { actions } = useApp();
  const [value, setValue] = useState<T | null>(null);
  const refresh = useCallback(
    () => actions.attempt(async () => setValue(await fetch())),
    [actions, fetch],
  );
  useEffect(() => void refresh(), [refresh]);
  return [value, refresh];
}
