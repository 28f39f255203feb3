import type { Failure } from '../../../../domain/failure/failure.ts';
import { storageFailure } from '../../../../storage/database/storage-error.ts';
import type { ArtifactPlace } from '../../../engine-api.ts';

/** What it means that an artifact could not be written to its place. */
export function placeFailure(error: unknown, place: ArtifactPlace): Failure {
  const failure = storageFailure(error);
  return failure.kind === 'storage-full' && place.kind === 'memory'
    ? { kind: 'too-large-for-memory', limit: place.limit }
    : failure;
}
