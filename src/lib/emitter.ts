/** Calls listeners with values. */
export type Emitter<T> = {
  readonly emit: (value: T) => void;
  /** Adds a listener; call what it returns to remove it. */
  readonly subscribe: (listener: (value: T) => void) => () => void;
};

/** Makes an emitter without listeners. */
export function createEmitter<T>(): Emitter<T> {
  const listeners = new Set<(value: T) => void>();
  return {
    emit(value) {
      for (const listener of listeners) listener(value);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
