/** A value that changes, and a way to hear when it does. `subscribe` returns how to stop. */
export type Observed<T> = {
  readonly read: () => T;
  readonly subscribe: (listener: () => void) => () => void;
};
