/**
 * A file that a step wrote. `id` finds it in the artifact store; `size`, and the most memory that the engine's heap
 * took to make it, are in bytes. `fingerprint` tells whether it still holds what was written; null in jobs of older
 * versions.
 */
export type Artifact = {
  readonly id: string;
  readonly size: number;
  readonly heap: number;
  readonly fingerprint: string | null;
};
