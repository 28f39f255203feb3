import { NO_STATISTICS, withFailed } from '../../../src/domain/queue/statistics.ts';
import type { MetaStore } from '../../../src/storage/jobs/meta-store.ts';
import { rejection, same } from '../../support/contract/check.ts';
import type { Contract } from '../../support/contract/contract.ts';

/** An empty store, and the same seen by another tab or the next visit. */
export type MetaStoreWorld = { readonly store: MetaStore; readonly reopen: () => MetaStore };

/** What every meta store does. */
export const metaStoreContract: Contract<MetaStoreWorld> = {
  'starts going, now, and with nothing done': async ({ store }) => {
    same(await store.queue(), { paused: false, schedule: { kind: 'now' } });
    same(await store.statistics(), NO_STATISTICS);
  },

  'remembers what is set, and changes nothing else': async ({ store, reopen }) => {
    await store.setQueue({ schedule: { kind: 'at', time: 5 } });
    await store.setQueue({ paused: true });
    same(await reopen().queue(), { paused: true, schedule: { kind: 'at', time: 5 } });
    await store.setQueue({ paused: false, schedule: { kind: 'idle' } });
    same(await reopen().queue(), { paused: false, schedule: { kind: 'idle' } });
  },

  'lets nobody in between while it changes the statistics': async ({ store, reopen }) => {
    const other = reopen();
    await Promise.all([store, other, store, other].map((one) => one.updateStatistics(withFailed)));
    same(await reopen().statistics(), { ...NO_STATISTICS, failed: 4 });
  },

  'changes no statistics when the change throws': async ({ store, reopen }) => {
    await store.updateStatistics(withFailed);
    const thrown = new Error('no');
    const error = await rejection(
      store.updateStatistics(() => {
        throw thrown;
      }),
    );
    same(error === thrown, true);
    same(await reopen().statistics(), { ...NO_STATISTICS, failed: 1 });
  },
};
