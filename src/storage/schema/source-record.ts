import type { Source } from '../../domain/job/source.ts';

/**
 * Where the bytes of a source are, as it stands in the database under the source's id: a Blob, pieces in the store
 * `chunks`, a file in the origin private file system, or the user's own file. `size` in bytes and `lastModified` in ms
 * since 1970 are those of the file that was taken in: what is read back must have them too. Rows of schema versions 1
 * and 2 have a `blob` and nothing else; a Blob is written once and never again, so they stay as they are.
 */
export type SourceRecord = { readonly id: Source['id'] } & (
  | { readonly kind?: 'blob'; readonly blob: Blob; readonly size?: number }
  | { readonly kind: 'chunks'; readonly count: number; readonly size: number }
  | { readonly kind: 'file'; readonly size: number }
  | LinkedFile
);

/** The user's own file, as it was when it was taken in. */
export type LinkedFile = {
  readonly kind: 'handle';
  readonly handle: FileSystemFileHandle;
  readonly size: number;
  readonly lastModified: number;
};
