import type { TagName } from '../media/tag-names.ts';
import { picture, text } from './option-spec.ts';

/** Characters of a tag; of a comment, which may be a page of text. */
const TAG = 200;
const COMMENT = 4000;

/** The picture that players show with the file: the source's, none, or another one. */
const cover = picture();

/** What the output says of itself in place of what its source says. They belong to one file, not to a kind of target. */
export const tagOptions = {
  tagTitle: text(TAG),
  tagArtist: text(TAG),
  tagAlbum: text(TAG),
  tagAlbumArtist: text(TAG),
  tagTrack: text(TAG),
  tagDisc: text(TAG),
  tagDate: text(TAG),
  tagGenre: text(TAG),
  tagComposer: text(TAG),
  tagComment: text(COMMENT),
  cover,
} as const;

/** An option that is a tag. */
export type TagOption = Exclude<keyof typeof tagOptions, 'cover'>;

/** The tags that can be edited, by their options. */
export const TAG_OF = {
  tagTitle: 'title',
  tagArtist: 'artist',
  tagAlbum: 'album',
  tagAlbumArtist: 'album_artist',
  tagTrack: 'track',
  tagDisc: 'disc',
  tagDate: 'date',
  tagGenre: 'genre',
  tagComposer: 'composer',
  tagComment: 'comment',
} as const satisfies Readonly<Record<TagOption, TagName>>;

/** True for the name of an option that is a tag. */
export function isTagOption(name: string): name is TagOption {
  return Object.hasOwn(TAG_OF, name);
}
