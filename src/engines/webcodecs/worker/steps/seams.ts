/** Thrown when a part is not what its neighbours expect it to be, and would show where it was joined to them. */
export class Seams extends Error {
  override name = 'Seams';
}
