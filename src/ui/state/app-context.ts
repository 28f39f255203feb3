import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Actions } from './actions.ts';
import type { AppServices } from './app-services.ts';
import type { Model } from './model.ts';

/** What every component may use. */
export type AppContextValue = {
  readonly services: AppServices;
  readonly model: Model;
  readonly actions: Actions;
};

/** Carries the model and the actions down the tree. */
export const AppContext = createContext<AppContextValue | null>(null);

/** The model and the actions of the app around this component. */
export function useApp(): AppContextValue {
  const app = useContext(AppContext);
  if (app === null) throw new Error('This component stands outside of the app.');
  return app;
}
