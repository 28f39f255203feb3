import type { StorageKind, Source } from '../../domain/job/source.ts';
import type { SourceRecord } from '../schema/source-record.ts';

/**
 * How a file is to be kept: `copy` as this browser allows it; `link` where there is no room for a copy;
 * `link-if-lasting` where a copy takes long: as a link that is found again after a restart, else as a copy.
 */
export type StoreMode = 'copy' | 'link' | 'link-if-lasting';

/** A file that was taken in. `record` goes into the database together with the job; null when there is none. */
export type TakenSource = { readonly kept: StorageKind; readonly record: SourceRecord | null };

/** The bytes of a source; or it is gone, or the user has to allow reading it again. */
export type OpenedSource =
  | { readonly kind: 'open'; readonly blob: Blob }
  | { readonly kind: 'gone' }
  | { readonly kind: 'locked' };

/** Where the bytes of sources are kept. Ids are of our making and never used twice. */
export type SourceStore = {
  /**
   * Takes a file in, all but its record, which is stored with the job. Rejects with a QuotaExceededError when there is
   * no room for a copy, or with the signal's reason when that aborts while bytes are copied; nothing is left behind then.
   */
  readonly take: (
    id: Source['id'],
    file: File,
    mode: StoreMode,
    signal?: AbortSignal,
  ) => Promise<TakenSource>;
  readonly open: (id: Source['id']) => Promise<OpenedSource>;
  /** Asks the user to allow reading a linked file; to be called in a click. True when it can be read now. */
  readonly unlock: (id: Source['id']) => Promise<boolean>;
  /** Deletes the bytes of sources with their records; their jobs stay. */
  readonly remove: (ids: readonly Source['id'][]) => Promise<void>;
  /**
   * Deletes everything that is neither among `kept` nor, by the moment of deletion, named by a row of a job, or needed by
   * one, whichever is asked for.
   */
  readonly sweep: (kept: ReadonlySet<Source['id']>, unless?: 'named' | 'needed') => Promise<void>;
  /** How many bytes are stored of each source; linked ones take no room. */
  readonly sizes: () => Promise<ReadonlyMap<Source['id'], number>>;
};
