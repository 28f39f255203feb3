import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useApp } from './app-context.ts';

/** A component whose code is fetched when one is first shown; all others are there at once. */
export function lazy<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  let loaded: { readonly Inner: FunctionComponent<Props> } | null = null;
  return function Lazy(props) {
    const { actions } = useApp();
    const [shown, setShown] = useState(loaded);
    useEffect(() => {
      if (shown !== null) return;
      void actions.attempt(async () => {
        loaded ??= { Inner: await load() };
        setShown(loaded);
      });
    }, [actions, shown]);
    return shown === null ? null : <shown.Inner {...props} />;
  };
}
