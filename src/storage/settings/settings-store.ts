import { evenWhenFull, type SmallStorage } from './small-storage.ts';
import { parseSettings, type Settings } from '../../domain/settings/settings.ts';
import { createLocalValue } from './local-value.ts';

/** The user's settings, the same in all tabs. */
export type SettingsStore = {
  readonly read: () => Settings;
  readonly write: (change: Partial<Settings>) => void;
  /** Calls back after every change, in whichever tab. Returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
};

/** Settings in localStorage: they are small, and the colours are needed before the first paint. */
export function createSettingsStore(storage: SmallStorage): SettingsStore {
  const { read, update, subscribe } = createLocalValue<Settings>(evenWhenFull(storage), {
    key: 'kiln-settings',
    pack: (settings) => settings,
    parse: parseSettings,
  });
  return {
    read,
    write: (change) => update((settings) => ({ ...settings, ...change })),
    subscribe,
  };
}
