import { failed, type Result } from '../../../../domain/failure/failure.ts';

/** Thrown to leave a file, or a way of converting it, to another engine. The message says why. */
export class Declined extends Error {
  override name = 'Declined';
}

/** Turns a thrown refusal into a failure; a file that cannot even be parsed is left to the other engine as well. */
export async function declining<T>(use: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await use();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return failed({ kind: 'declined', why }, error instanceof Declined ? [] : [String(error)]);
  }
}

/** Thrown when a segment does not fit to its neighbours: the seam between them would be seen. */
export class SeamMismatch extends Error {
  override name = 'SeamMismatch';
}
