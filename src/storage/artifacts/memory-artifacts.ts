import type { ArtifactStore } from './artifact-store.ts';

/** Artifacts in memory, up to `limit` bytes each, for browsers that store nothing. */
export function createMemoryArtifacts(files: Map<string, Blob>, limit: number): ArtifactStore {
  return {
    mode: { kind: 'blob', limit },
    path: () => [],
    put: async (id, blob) => void files.set(id, blob),
    open: async ({ id, size }) => {
      const blob = files.get(id);
      return blob?.size === size ? blob : null;
    },
    remove: async (ids) => ids.forEach((id) => files.delete(id)),
    ids: async () => [...files.keys()],
    sizes: async () => new Map([...files].map(([id, { size }]) => [id, size])),
  };
}
