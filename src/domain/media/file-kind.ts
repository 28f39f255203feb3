import { isImage } from './is-image.ts';
import { isSound } from './is-sound.ts';
import { tracksOf, type MediaInfo } from './media.ts';
import { isStillPicture } from './still-picture.ts';

/** What a file is to the people who have it, whatever its container holds. */
export const FILE_KINDS = ['video', 'sound', 'picture', 'subtitles'] as const;

/** One of these. */
export type FileKind = (typeof FILE_KINDS)[number];

/** Nearly all of these move. */
const ANIMATIONS = /\.gif$/iu;

const SUBTITLES = /\.(?:srt|vtt|ass|ssa)$/iu;

/** What a file is as far as its type (a MIME type, or empty) and name tell; what says nothing counts as a video. */
export function kindByName(file: { readonly type: string; readonly name: string }): FileKind {
  if (SUBTITLES.test(file.name)) return 'subtitles';
  if (isSound(file)) return 'sound';
  return isImage(file) && file.type !== 'image/gif' && !ANIMATIONS.test(file.name)
    ? 'picture'
    : 'video';
}

/** What a file is that was looked into; null for what is none of these. */
export function kindOfMedia(media: MediaInfo): FileKind | null {
  const has = (kind: 'audio' | 'cover' | 'subtitle') => tracksOf(media, kind).length > 0;
  const [picture] = tracksOf(media, 'video');
  if (picture !== undefined) {
    const isAlone = media.container === 'gif' && picture.frames === 1;
    return isStillPicture(media) || isAlone ? 'picture' : 'video';
  }
  if (has('audio')) return 'sound';
  if (has('cover')) return 'picture';
  return has('subtitle') ? 'subtitles' : null;
}
