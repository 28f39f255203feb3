/** Keeps the last values it was given. */
export type Ring<T> = {
  readonly push: (value: T) => void;
  /** The kept values, oldest first. */
  readonly values: () => T[];
};

/** A ring for `size` values. */
export function createRing<T>(size: number): Ring<T> {
  const kept: T[] = [];
  return {
    push(value) {
      kept.push(value);
      if (kept.length > size) kept.shift();
    },
    values: () => [...kept],
  };
}
