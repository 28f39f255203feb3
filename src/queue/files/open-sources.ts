import type { Loss } from '../../domain/job/job-event.ts';
import type { Source } from '../../domain/job/source.ts';
import { isNonEmpty, type NonEmpty } from '../../lib/non-empty.ts';
import type { OpenedSource } from '../../storage/sources/source-store.ts';
import { openReadable } from './open-readable.ts';

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
