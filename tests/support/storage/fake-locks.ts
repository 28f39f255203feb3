/** Web Locks for Node, exclusive ones only. */
export function createFakeLocks(): LockManager {
  const queues = new Map<string, Promise<unknown>>();
  const request = async (
    name: string,
    options: LockOptions,
    use: (lock: Lock | null) => unknown,
  ): Promise<unknown> => {
    const before = queues.get(name);
    if (before !== undefined && options.ifAvailable === true) return use(null);
    const held = (before ?? Promise.resolve()).then(() => use({ name, mode: 'exclusive' }));
    const ended = held.then(
      () => undefined,
      () => undefined,
    );
    queues.set(name, ended);
    try {
      return await held;
    } finally {
      if (queues.get(name) === ended) queues.delete(name);
    }
  };
  const call = (name: string, ...rest: unknown[]) => {
    const [options, use] = rest.length === 1 ? [{}, rest[0]] : rest;
    return request(name, options as LockOptions, use as (lock: Lock | null) => unknown);
  };
  return {
    request: call as LockManager['request'],
    query: () => Promise.reject(new Error('Nothing may rely on it.')),
  };
}
