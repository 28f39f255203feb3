import type { Failure } from '../domain/failure.ts';
import type { Settings } from '../domain/settings.ts';
import type { Queue } from '../queue/queue-api.ts';

/** A value that changes, and a way to hear when it does. `subscribe` returns how to stop. */
export type Observed<T> = {
  readonly read: () => T;
  readonly subscribe: (listener: () => void) => () => void;
};

/** Where the conversion engine is: not here yet, on its way (0 to 1, null when unknown), stored, or not to be had. */
export type EngineState =
  | { readonly kind: 'absent' }
  | { readonly kind: 'downloading'; readonly fraction: number | null }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Whether a newer version of the app is there. `applying`: it takes over when the running jobs are done. */
export type UpdateState = 'none' | 'waiting' | 'applying';

/** Bytes that this site has stored; `quota` is null where the browser does not tell. */
export type StorageUse = { readonly used: number; readonly quota: number | null };

/** A file on disk that can be written as a stream and then handed out. */
export type TempFile = {
  readonly writable: WritableStream<Uint8Array>;
  readonly file: () => Promise<File>;
};

/** Everything the page needs from the rest of the app. */
export type AppServices = {
  readonly version: string;
  readonly queue: Queue;
  readonly settings: Observed<Settings> & { readonly write: (change: Partial<Settings>) => void };
  /** `download` fetches the engine ahead of time; how it goes is told by the state. */
  readonly offlineEngine: Observed<EngineState> & { readonly download: () => Promise<void> };
  readonly update: Observed<UpdateState> & { readonly apply: () => Promise<void> };
  /** The licences of everything that Kiln is built from, as plain text. */
  readonly notices: () => Promise<string>;
  readonly storage: () => Promise<StorageUse>;
  /** Null where files cannot be written; the zip is then made in memory. */
  readonly openTempFile: () => Promise<TempFile | null>;
};
