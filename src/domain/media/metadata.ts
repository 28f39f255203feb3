import type { PictureData } from './picture-data.ts';
import { neutralTag } from './tag-names.ts';

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

/**
 * Tags as files have them, under their neutral names. Where a file has two spellings of one tag the first wins; what
 * programs wrote about themselves is left out.
 */
export function neutralTags(found: Iterable<readonly [name: string, value: string]>): Tags {
  const tags: Record<string, string> = {};
  const totals: Record<string, string> = {};
  for (const [spelled, value] of found) {
    const name = neutralTag(spelled);
    const text = value.trim();
    if (name === null || text === '') continue;
    if (name === 'track_total' || name === 'disc_total') totals[name] ??= text;
    else tags[name] ??= name === 'creation_time' ? utc(text) : text;
  }
  // Vorbis comments have the total in a tag of its own, all others behind the number.
  for (const name of ['track', 'disc'] as const) {
    const [number, total] = [tags[name], totals[`${name}_total`]];
    if (number !== undefined && total !== undefined && !number.includes('/')) {
      tags[name] = `${number}/${total}`;
    }
  }
  // FFmpeg writes a comment twice into QuickTime files.
  const { description, ...others } = tags;
  return description === others['comment'] ? others : tags;
}

/** A moment as ISO 8601 has it in UTC; a text that is no moment stays what it is. */
function utc(text: string): string {
  const time = Date.parse(text);
  return Number.isNaN(time) ? text : new Date(time).toISOString().replace('.000Z', 'Z');
}
