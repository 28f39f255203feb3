/** What Kiln needs of localStorage and sessionStorage. */
export type SmallStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * One of the browser's small stores; where it is refused, because the user blocks site data, one that lasts as long as
 * the page: even to name it throws a SecurityError then.
 */
export function openSmallStorage(name: 'localStorage' | 'sessionStorage'): SmallStorage {
  try {
    return window[name];
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

/** A small store that takes what a full disk refuses as well: that lasts as long as the page. */
export function evenWhenFull(storage: SmallStorage): SmallStorage {
  const refused = inMemory();
  return {
    getItem: (key) => refused.getItem(key) ?? storage.getItem(key),
    setItem(key, value) {
      try {
        storage.setItem(key, value);
        refused.removeItem(key);
      } catch {
        refused.setItem(key, value);
      }
    },
    removeItem(key) {
      refused.removeItem(key);
      storage.removeItem(key);
    },
  };
}
