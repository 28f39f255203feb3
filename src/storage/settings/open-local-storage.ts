/** What Kiln needs of localStorage. */
export type SmallStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * The browser's localStorage; where it is refused, because the user blocks site data, one that lasts as long as the
 * page: even to name it throws a SecurityError then.
 */
export function openLocalStorage(): SmallStorage {
  try {
    return window.localStorage;
  } catch {
    return inMemory();
  }
}

function inMemory(): SmallStorage {
  const values = new Map<string, string>();
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  };
}
