/** A picture as a text, so that it can be stored with a job: JPEG or PNG, which every container takes as a cover. */
export type PictureUrl = `data:image/${'jpeg' | 'png'};base64,${string}`;

/** Characters that such a text may have: half a megabyte of picture. A job's row is written at every change of it. */
export const LONGEST_PICTURE = 700_000;

const FORM = /^data:image\/(?:jpeg|png);base64,[A-Za-z0-9+/]+=*$/u;

/** True for a picture that is not too large. */
export function isPictureUrl(value: unknown): value is PictureUrl {
  return typeof value === 'string' && value.length <= LONGEST_PICTURE && FORM.test(value);
}
