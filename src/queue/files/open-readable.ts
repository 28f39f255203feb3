import type { Source } from '../../domain/job/source.ts';
import { fingerprintOf } from '../../storage/files/fingerprint.ts';
import type { OpenedSource } from '../../storage/sources/source-store.ts';

/** Opens a source and makes sure that it is the file that was added, as far as one can tell, and can be read. */
export async function openReadable(
  open: (source: Source) => Promise<OpenedSource>,
  source: Source,
): Promise<OpenedSource> {
  const opened = await open(source);
  if (opened.kind !== 'open') return opened;
  const { blob } = opened;
  return blob.size === source.size && (await holdsWhatWasAdded(source, blob))
    ? opened
    : { kind: 'gone' };
}

/**
 * A file of the user's that has been changed or deleted since it was picked: Chromium refuses to read it, Firefox reads
 * what is there now. What is stored in this browser nobody else can change.
 */
async function holdsWhatWasAdded({ kept, fingerprint }: Source, blob: Blob): Promise<boolean> {
  try {
    if (kept !== 'stored' && fingerprint !== null)
      return (await fingerprintOf(blob)) === fingerprint;
    await blob.slice(0, 1).arrayBuffer();
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
