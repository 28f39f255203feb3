import type { Source } from '../domain/job.ts';
import type { OpenedSource } from '../storage/source-store.ts';

/** Opens a source and makes sure that it is the file that was added, as far as its size tells, and can be read. */
export async function openReadable(
  open: (source: Source) => Promise<OpenedSource>,
  source: Source,
): Promise<OpenedSource> {
  const opened = await open(source);
  if (opened.kind !== 'open') return opened;
  const { blob } = opened;
  return blob.size === source.size && (await canRead(blob)) ? opened : { kind: 'gone' };
}

/** Chromium refuses to read a file of the user's that has been changed or deleted since it was picked. */
async function canRead(blob: Blob): Promise<boolean> {
  try {
    await blob.slice(0, 1).arrayBuffer();
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
