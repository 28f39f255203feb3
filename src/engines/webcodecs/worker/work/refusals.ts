/** Thrown to leave a file, or a way of converting it, to another engine. The message says why. */
export class Declined extends Error {
  override name = 'Declined';
}

/** Thrown when a segment does not fit to its neighbours: the seam between them would be seen. */
export class SeamMismatch extends Error {
  override name = 'SeamMismatch';
}
