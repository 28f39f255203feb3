import type { PictureData } from './picture-data.ts';

/** A part of a file that has a name. Times are in seconds from the file's start. */
export type Chapter = { readonly start: number; readonly end: number; readonly title: string };

/** Tags by their neutral names, see `tag-names.ts`; a tag that is not known there keeps the name that it has. */
export type Tags = Readonly<Record<string, string>>;

/** What a file says of itself, besides its tracks and pictures. */
export type Metadata = {
  readonly tags: Tags;
  readonly chapters: readonly Chapter[];
  /** Of a picture: what else stands beside it. */
  readonly pictureData?: PictureData;
};

/** What says nothing. */
export const NO_METADATA: Metadata = { tags: {}, chapters: [] };

/** What a track is meant for, where a player has a choice. */
export const DISPOSITIONS = [
  'default',
  'forced',
  'original',
  'commentary',
  'hearing-impaired',
  'visual-impaired',
] as const;

/** One of the marks of a track. */
export type Disposition = (typeof DISPOSITIONS)[number];

/** What a track says of itself. */
export type TrackLabel = {
  /** A code of ISO 639-2 such as "eng"; null when it does not say. */
  readonly language: string | null;
  readonly title: string | null;
  readonly dispositions: readonly Disposition[];
};

/** True for a label that says something. */
export function isLabelled({ language, title, dispositions }: TrackLabel): boolean {
  return language !== null || title !== null || dispositions.length > 0;
}
