/**
 * Where the bytes of a source are: `stored` in this browser; `linked`, in the user's own file, which the browser asks
 * about again after a restart; `session`, there too, but only this tab can reach it and only until it is closed.
 */
export type StorageKind = 'stored' | 'linked' | 'session';

/**
 * An input file as the user gave it. Its bytes are kept by the source store under `id`. Times in ms since 1970.
 * `fingerprint` is that of `domain/media/fingerprint.ts`, by which the file is known when it is given again; null when it
 * could not be taken.
 */
export type Source = {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
  readonly lastModified: number;
  readonly kept: StorageKind;
  readonly fingerprint: string | null;
  /** The folders that it lay in, from the outermost one, separated by "/"; absent for a file that was added by itself. */
  readonly folder?: string;
  /** Another job was made of it, too: its bytes may be needed when this one is gone. */
  readonly shared?: true;
};
