import type { Artifact } from '../../domain/step/artifact.ts';

/** Where artifacts are kept. Ids are of our making and never used twice, so a dying worker cannot spoil a new file. */
export type ArtifactStore = {
  /** `file`: engines write to it directly. `blob`: they hand the finished bytes over, up to `limit` of them. */
  readonly mode: { readonly kind: 'file' } | { readonly kind: 'blob'; readonly limit: number };
  /** Path of an artifact in the origin private file system, for engines that write to it. */
  readonly path: (id: string) => readonly string[];
  /** Stores bytes that an engine handed over. When it rejects, nothing of them is left behind. */
  readonly put: (id: string, blob: Blob) => Promise<void>;
  /** The bytes of an artifact, or null when they are gone or not those that were registered. */
  readonly open: (artifact: Artifact) => Promise<Blob | null>;
  /** Deletes artifacts. Those that are still being written to by a dying worker are deleted when it lets go. */
  readonly remove: (ids: readonly string[]) => Promise<void>;
  /** Ids of everything that is stored. */
  readonly ids: () => Promise<string[]>;
  /** How many bytes each of them takes. */
  readonly sizes: () => Promise<ReadonlyMap<string, number>>;
};
