import { openFolder } from '../../storage/files/opfs-path.ts';
import type { ArtifactPlace } from '../engine-api.ts';
import type { FileContent } from './file-content.ts';
import { memoryContent } from './memory-content.ts';
import { opfsContent } from './opfs-content.ts';

/** An empty file to write an artifact to. `toBlob` gives what was written when it is not on disk. */
type OutputFile = { readonly content: FileContent; readonly toBlob: () => Blob | null };

/** Opens the place of an artifact, and flushes and closes it whatever happens. */
export async function withOutput<T>(
  place: ArtifactPlace,
  use: (file: OutputFile) => Promise<T>,
): Promise<T> {
  switch (place.kind) {
    case 'memory': {
      const content = memoryContent(place.limit);
      return use({ content, toBlob: content.toBlob });
    }
    case 'opfs': {
      const [folder, name] = [place.path.slice(0, -1), place.path.at(-1) ?? ''];
      const file = await (await openFolder(folder)).getFileHandle(name, { create: true });
      const handle = await file.createSyncAccessHandle();
      try {
        const result = await use({ content: opfsContent(handle), toBlob: () => null });
        handle.flush();
        return result;
      } finally {
        handle.close();
      }
    }
    default:
      return place satisfies never;
  }
}
