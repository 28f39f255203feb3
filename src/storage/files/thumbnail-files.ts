import type { Source } from '../../domain/job/source.ts';
import { canStreamToFiles } from './file-trials.ts';
import { createOpfsFolder } from './opfs-folder.ts';
import { hasFiles } from './opfs-path.ts';

/**
 * Small pictures of sources, by the source's id, in files beside the database. They can be made again: where files
 * cannot be written, or the disk refuses, none is kept.
 */
const folder = createOpfsFolder('thumbnails');

/** Reads and writes thumbnails. */
export const thumbnailFiles = {
  read: (id: Source['id']): Promise<Blob | null> =>
    unlessRefused(async () => (hasFiles() ? folder.open(id) : null)),
  async write(id: Source['id'], picture: Blob): Promise<void> {
    if (canStreamToFiles()) await unlessRefused(() => folder.write(id, picture));
  },
};

/** Deletes the thumbnails of sources that are gone. */
export async function sweepThumbnails(named: ReadonlySet<Source['id']>): Promise<void> {
  await unlessRefused(async () => {
    const loose = (await folder.ids()).filter((id) => !named.has(id));
    if (loose.length > 0) await folder.remove(loose);
  });
}

async function unlessRefused<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
