import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useApp } from './app-context.ts';

/** A component whose code is fetched when it is first shown. */
export function lazy<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  return function Lazy(props) {
    const { actions } = useApp();
    const [loaded, setLoaded] = useState<{ readonly Inner: FunctionComponent<Props> } | null>(null);
    useEffect(() => {
      void actions.attempt(async () => setLoaded({ Inner: await load() }));
    }, [actions]);
    return loaded === null ? null : <loaded.Inner {...props} />;
  };
}
