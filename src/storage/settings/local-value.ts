import { createEmitter } from '../../lib/emitter.ts';
import type { SmallStorage } from './small-storage.ts';

/** A small value in localStorage, the same in all tabs. */
export type LocalValue<T> = {
  readonly read: () => T;
  /** Replaces the value by what is made of the one that is stored now, by whichever tab. */
  readonly update: (next: (value: T) => T) => void;
  /** Calls back after every change, in whichever tab. Returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
};

/** How a value is stored: as JSON of what `pack` makes of it; `parse` is given anything, or null where nothing is. */
type Form<T> = {
  readonly key: string;
  readonly pack: (value: T) => unknown;
  readonly parse: (stored: unknown) => T;
};

/** A value that is kept in localStorage: small, and there before the first paint. */
export function createLocalValue<T>(
  storage: SmallStorage,
  { key, pack, parse }: Form<T>,
): LocalValue<T> {
  const { emit, subscribe } = createEmitter<void>();
  const from = (text: string | null) => parse(parseJson(text));
  let value = from(storage.getItem(key));

  window.addEventListener('storage', (event) => {
    if (event.key !== key) return;
    value = from(event.newValue);
    emit();
  });
  return {
    read: () => value,
    update(next) {
      const changed = next(from(storage.getItem(key)));
      storage.setItem(key, JSON.stringify(pack(changed)));
      value = changed;
      emit();
    },
    subscribe,
  };
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
