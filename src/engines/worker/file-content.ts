/** The bytes behind a file of the engine's file system. Positions and sizes are in bytes. */
export type FileContent = {
  readonly size: () => number;
  /** Reads into `target` and says how many bytes there were. */
  readonly read: (target: Uint8Array, position: number) => number;
  /** Writes all of `source`; throws a QuotaExceededError when the disk is full. */
  readonly write: (source: Uint8Array, position: number) => void;
  readonly truncate: (size: number) => void;
};

/** Thrown by contents that cannot be written to. */
export function refuseWrite(): never {
  throw new DOMException('This file is an input.', 'NoModificationAllowedError');
}
