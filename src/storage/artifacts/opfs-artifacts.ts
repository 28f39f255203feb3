import type { ArtifactStore } from './artifact-store.ts';
import { createOpfsFolder } from '../files/opfs-folder.ts';

/** Artifacts as files in the origin private file system. */
export function createOpfsArtifacts(): ArtifactStore {
  const folder = createOpfsFolder('artifacts');
  return {
    mode: { kind: 'file' },
    path: folder.path,
    put: (id, blob) => folder.write(id, blob),
    async open({ id, size }) {
      const file = await folder.open(id);
      return file?.size === size ? file : null;
    },
    remove: folder.remove,
    ids: folder.ids,
    async sizes() {
      const ids = await folder.ids();
      const files = await Promise.all(ids.map((id) => folder.open(id)));
      return new Map(ids.map((id, index) => [id, files[index]?.size ?? 0]));
    },
  };
}
