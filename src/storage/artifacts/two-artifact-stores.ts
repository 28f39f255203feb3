import type { ArtifactStore } from './artifact-store.ts';

/**
 * A store for new artifacts that also finds those which an earlier visit has put elsewhere, because this browser could
 * do less then, or took too long to say what it can do.
 */
export function withEarlier(store: ArtifactStore, earlier: ArtifactStore): ArtifactStore {
  return {
    ...store,
    open: async (artifact) => (await store.open(artifact)) ?? earlier.open(artifact),
    async remove(ids) {
      await store.remove(ids);
      await earlier.remove(ids);
    },
    ids: async () => [...new Set([...(await store.ids()), ...(await earlier.ids())])],
    sizes: async () => new Map([...(await earlier.sizes()), ...(await store.sizes())]),
  };
}
