import type { LinkFailure } from './link-failure.ts';
import type { Link } from './link.ts';

/** How far a link is. Bytes; `total` is null when the server does not say. */
export type LinkProgress = {
  readonly name: string;
  readonly received: number;
  readonly total: number | null;
};

/** What is fetched, and who follows it. `Signal` is the browser's AbortSignal, which the domain does not know. */
export type LinkOrder<Signal> = {
  readonly link: Link;
  readonly signal: Signal;
  /** Called for the first time when it is sure that a file is on its way. */
  readonly onProgress: (progress: LinkProgress) => void;
};

/** A file that was fetched, or why it was not. `discard` deletes it once it is stored elsewhere. */
export type FetchedLink<File> =
  | { readonly kind: 'fetched'; readonly file: File; readonly discard: () => Promise<void> }
  | { readonly kind: 'failed'; readonly failure: LinkFailure };

/** Fetches a link; rejects when the signal aborts. */
export type FetchLink<File, Signal> = (order: LinkOrder<Signal>) => Promise<FetchedLink<File>>;
