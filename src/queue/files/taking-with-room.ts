import { isFull } from '../../storage/database/storage-error.ts';
import type { SourceStore } from '../../storage/sources/source-store.ts';

/** The same store; where there is no room for a copy it is tried again for as long as `makeRoom` makes some. */
export function takingWithRoom(
  sources: SourceStore,
  makeRoom: () => Promise<boolean>,
): SourceStore {
  return {
    ...sources,
    async take(id, file, mode, signal) {
      for (;;) {
        try {
          return await sources.take(id, file, mode, signal);
        } catch (error) {
          if (mode === 'link' || !isFull(error) || !(await makeRoom())) throw error;
        }
      }
    },
  };
}
