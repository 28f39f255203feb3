/** Thrown to leave a picture to another engine. The message says why. */
export class Refusal extends Error {
  override name = 'Refusal';
}

/** Thrown for a picture that nobody else could read either: its data are not as they should be. */
export class Damage extends Error {
  override name = 'Damage';
}

/** Thrown where a decoder that has to be fetched could not be. */
export class Unavailable extends Error {
  override name = 'Unavailable';
}
