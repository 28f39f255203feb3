import type { Storage } from '../../../src/storage/storage.ts';
import { deferred } from '../../../src/lib/deferred.ts';

/**
 * How a call to the storage fails. `quota` and `refused`: nothing happened, and it says so. `lost-answer`: it happened,
 * and says that it did not. `crash-before` and `crash-after`: the tab died right before or after it happened; neither
 * this call nor any later one is ever answered, and no later one happens.
 */
export const FAULTS = ['quota', 'refused', 'lost-answer', 'crash-before', 'crash-after'] as const;

/** One of these ways. */
export type Fault = (typeof FAULTS)[number];

/** A storage of which one call fails. */
export type FailingStorage = {
  readonly storage: Storage;
  /** Names of all calls so far, such as `jobs.add`, the first one first. */
  readonly calls: readonly string[];
  /** Resolves when the tab died. */
  readonly died: Promise<void>;
};

/** Wraps a storage, as one tab has it, so that its n-th call fails, counted from 1. With n = 0 none does. */
export function failingStorage(storage: Storage, n: number, fault: Fault): FailingStorage {
  const calls: string[] = [];
  const death = deferred<void>();
  let dead = false;

  const die = (): Promise<never> => {
    dead = true;
    death.resolve();
    return new Promise<never>(() => undefined);
  };
  const fail = async (call: () => Promise<unknown>): Promise<unknown> => {
    switch (fault) {
      case 'quota':
        throw new DOMException('A fault that was asked for.', 'QuotaExceededError');
      case 'refused':
        throw new DOMException('A fault that was asked for.', 'UnknownError');
      case 'lost-answer':
        await call();
        throw new DOMException('A fault that was asked for.', 'UnknownError');
      case 'crash-before':
        return die();
      case 'crash-after':
        // Others come to nothing from the moment on in which this one is under way.
        dead = true;
        await call();
        return die();
      default:
        return fault satisfies never;
    }
  };
  const wrapped =
    (name: string, call: (...args: unknown[]) => Promise<unknown>) =>
    async (...args: unknown[]): Promise<unknown> => {
      if (dead) return new Promise<never>(() => undefined);
      calls.push(name);
      const answer = await (calls.length === n ? fail(() => call(...args)) : call(...args));
      // It happened, but nobody is left to hear of it.
      return dead ? new Promise<never>(() => undefined) : answer;
    };
  const wrapPort = <P extends object>(port: string, functions: P, others: readonly string[]): P => {
    const entries = Object.entries(functions).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'function' && !others.includes(name)
        ? wrapped(`${port}.${name}`, async (...args) => value(...args) as unknown)
        : value,
    ]);
    return Object.fromEntries(entries) as P;
  };

  return {
    storage: {
      ...storage,
      jobs: wrapPort('jobs', storage.jobs, []),
      sources: wrapPort('sources', storage.sources, []),
      // A path is a name, not a call.
      artifacts: wrapPort('artifacts', storage.artifacts, ['path']),
      meta: wrapPort('meta', storage.meta, []),
    },
    calls,
    died: death.promise,
  };
}
