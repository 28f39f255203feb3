import type { Keeping, Source } from '../../domain/job/source.ts';

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

/**
 * How a file is to be kept: `copy` as this browser allows it, or `link` where there is no room for a copy.
 */
export type Room = 'copy' | 'link';

/** A file that was taken in. `record` goes into the database together with the job; null when there is none. */
export type TakenSource = { readonly kept: Keeping; readonly record: SourceRecord | null };

/** The bytes of a source; or it is gone, or the user has to allow reading it again. */
export type OpenedSource =
  | { readonly kind: 'open'; readonly blob: Blob }
  | { readonly kind: 'gone' }
  | { readonly kind: 'locked' };

/** Where the bytes of sources are kept. Ids are of our making and never used twice. */
export type SourceStore = {
  /**
   * Takes a file in, all but its record, which is stored with the job. Rejects with a QuotaExceededError when there is
   * no room for a copy; nothing is left behind then.
   */
  readonly take: (id: Source['id'], file: File, room: Room) => Promise<TakenSource>;
  readonly open: (id: Source['id']) => Promise<OpenedSource>;
  /** Asks the user to allow reading a linked file; to be called in a click. True when it can be read now. */
  readonly unlock: (id: Source['id']) => Promise<boolean>;
  /** Deletes the bytes of sources with their records; their jobs stay. */
  readonly remove: (ids: readonly Source['id'][]) => Promise<void>;
  /** Deletes everything that is neither named nor, by the moment of deletion, named by a row of a job. */
  readonly sweep: (named: ReadonlySet<Source['id']>) => Promise<void>;
  /** How many bytes are stored of each source; linked ones take no room. */
  readonly sizes: () => Promise<ReadonlyMap<Source['id'], number>>;
};
