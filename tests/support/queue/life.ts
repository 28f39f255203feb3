import type { Storage } from '../../../src/storage/storage.ts';
import type { QueueChannel } from '../../../src/queue/tabs/queue-channel.ts';

/** A tab's life. What it asks for after its end is never done, and what it waits for never comes. */
export type Life = {
  readonly end: () => void;
  readonly isOver: () => boolean;
  /** Calls that have been made and not answered. */
  readonly pending: () => number;
  /** Makes a call as somebody who may die before it is answered. */
  readonly live: <T>(call: () => Promise<T>) => Promise<T>;
  readonly whileAlive: (channel: QueueChannel) => QueueChannel;
};

/** Starts a life. */
export function createLife(): Life {
  let over = false;
  let pending = 0;
  const never = () => new Promise<never>(() => undefined);
  return {
    end() {
      over = true;
      pending = 0;
    },
    isOver: () => over,
    pending: () => pending,
    async live(call) {
      if (over) return never();
      pending += 1;
      try {
        const answer = await call();
        return over ? await never() : answer;
      } catch (error) {
        if (over) return await never();
        throw error;
      } finally {
        if (!over) pending -= 1;
      }
    },
    whileAlive: (channel) => ({
      post(hint) {
        if (!over) channel.post(hint);
      },
      subscribe(listener) {
        channel.subscribe((hint) => {
          if (!over) listener(hint);
        });
      },
    }),
  };
}

/** A storage that is used by somebody who may die. */
export function mortal(storage: Storage, life: Life): Storage {
  const { jobs, sources, artifacts, meta } = storage;
  return {
    ...storage,
    jobs: mortalPort(jobs, life),
    sources: mortalPort(sources, life),
    artifacts: { ...mortalPort(artifacts, life), mode: artifacts.mode, path: artifacts.path },
    meta: mortalPort(meta, life),
  };
}

function mortalPort<P extends object>(port: P, life: Life): P {
  const calls = Object.entries(port).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'function'
      ? (...args: unknown[]) => life.live(async () => value(...args) as unknown)
      : value,
  ]);
  return Object.fromEntries(calls) as P;
}
