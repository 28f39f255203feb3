import type { Artifact } from '../../domain/step/artifact.ts';
import type { ArtifactStore } from '../../storage/artifacts/artifact-store.ts';
import { fingerprintOf } from '../../storage/files/fingerprint.ts';

/** True when an artifact is there and, as far as its fingerprint tells, holds what was written. */
export async function isIntact(store: ArtifactStore, artifact: Artifact): Promise<boolean> {
  const blob = await store.open(artifact);
  if (blob === null) return false;
  const { fingerprint } = artifact;
  return fingerprint === null || (await fingerprintOf(blob)) === fingerprint;
}
