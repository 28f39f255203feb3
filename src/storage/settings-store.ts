import { parseSettings, type Settings } from '../domain/settings.ts';
import { createEmitter } from '../lib/emitter.ts';

const KEY = 'kiln-settings';

/** The user's settings, the same in all tabs. */
export type SettingsStore = {
  readonly read: () => Settings;
  readonly write: (change: Partial<Settings>) => void;
  /** Calls back after every change, in whichever tab. Returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
};

/** Settings in localStorage: they are small, and the colours are needed before the first paint. */
export function createSettingsStore(storage: Storage): SettingsStore {
  const { emit, subscribe } = createEmitter<void>();
  let settings = parse(storage.getItem(KEY));

  window.addEventListener('storage', ({ key, newValue }) => {
    if (key !== KEY) return;
    settings = parse(newValue);
    emit();
  });
  return {
    read: () => settings,
    write(change) {
      settings = { ...settings, ...change };
      storage.setItem(KEY, JSON.stringify(settings));
      emit();
    },
    subscribe,
  };
}

function parse(text: string | null): Settings {
  try {
    return parseSettings(JSON.parse(text ?? 'null'));
  } catch (error) {
    if (error instanceof SyntaxError) return parseSettings(null);
    throw error;
  }
}
