import { fingerprintOf } from '../../storage/files/fingerprint.ts';
import type { Loss } from '../../domain/job/job-event.ts';
import type { Source } from '../../domain/job/source.ts';
import { isNonEmpty, type NonEmpty } from '../../lib/non-empty.ts';
import type { OpenedSource } from '../../storage/sources/source-store.ts';

/** Opens one source, from wherever it can be had. */
export type OpenSource = (source: Source) => Promise<OpenedSource>;

/** All sources of a job, in their order; or why they are not all there, and which are missing. */
export type OpenedSources =
  | { readonly kind: 'open'; readonly blobs: NonEmpty<Blob> }
  | { readonly kind: 'lost'; readonly loss: Loss };

/** Opens the sources of a job, and makes sure that each is what was added. */
export async function openSources(
  open: OpenSource,
  sources: readonly Source[],
): Promise<OpenedSources> {
  const blobs: Blob[] = [];
  const missing: Source['id'][] = [];
  let why: Loss['why'] = 'locked';
  for (const source of sources) {
    const opened = await openReadable(open, source);
    if (opened.kind === 'open') blobs.push(opened.blob);
    else {
      missing.push(source.id);
      if (opened.kind === 'gone') why = 'gone';
    }
  }
  return missing.length === 0 && isNonEmpty(blobs)
    ? { kind: 'open', blobs }
    : { kind: 'lost', loss: { why: missing.length === 0 ? 'gone' : why, missing } };
}

/** Opens a source and makes sure that it is the file that was added, as far as one can tell, and can be read. */
export async function openReadable(open: OpenSource, source: Source): Promise<OpenedSource> {
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
