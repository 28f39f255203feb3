import type { LinkFailure } from '../../domain/links/link-failure.ts';
import type { Link } from '../../domain/links/link.ts';

/** How far a link is. Bytes; `total` is null when the server does not say. */
export type LinkProgress = {
  readonly name: string;
  readonly received: number;
  readonly total: number | null;
};

/** A file that was fetched, or why it was not. `discard` deletes it once it is stored elsewhere. */
export type FetchedLink =
  | { readonly kind: 'fetched'; readonly file: File; readonly discard: () => Promise<void> }
  | { readonly kind: 'failed'; readonly failure: LinkFailure };

/** Fetches a link. `onProgress` is called for the first time when it is sure that a file is on its way. */
export type FetchLink = (order: {
  readonly link: Link;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: LinkProgress) => void;
}) => Promise<FetchedLink>;
