import type { Failure } from '../../domain/failure/failure.ts';

/** A worker could not be started, for a reason the user should know. */
export class SpawnError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure.kind, options);
    this.name = 'SpawnError';
    this.failure = failure;
  }
}
