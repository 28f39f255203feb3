import { chapterComments } from '../../domain/media/comment-chapters.ts';
import type { FormatId } from '../../domain/formats/catalogue.ts';
import type { Metadata } from '../../domain/media/metadata.ts';
import type { CommandOf } from '../../domain/step/step.ts';
import type { FileContent } from '../worker/file-content.ts';
import type { Cover } from './cover.ts';
import { id3Room, rewriteId3 } from './rewrite-id3.ts';
import {
  isobmffRoom,
  rewriteClock,
  rewriteIsobmff,
  type WrittenMetadata,
} from './rewrite-isobmff.ts';

/** How a format gets to say what it says of itself. */
export type MetadataWay =
  /** The muxer leaves so many bytes in its tags, and `rewriteMetadata` fills them. */
  | { readonly kind: 'room'; readonly bytes: number }
  /** The muxer writes these comments as they are. */
  | { readonly kind: 'comments'; readonly comments: readonly (readonly [string, string])[] }
  /** The muxer has words of its own for it. */
  | { readonly kind: 'muxer' };

/** How a file of this format gets to say what a command wants it to say. */
export function metadataWay(
  format: FormatId,
  command: CommandOf<'convert'>,
  covers: readonly Cover[],
): MetadataWay {
  switch (format) {
    case 'mp4':
    case 'mov':
    case 'm4a':
    case '3gp':
      return { kind: 'room', bytes: isobmffRoom(writtenBy(command, covers)) };
    case 'mp3':
      return { kind: 'room', bytes: id3Room(command.metadata, covers) };
    case 'ogg':
    case 'opus':
    case 'ogv':
    case 'flac':
      return { kind: 'comments', comments: vorbisComments(command.metadata) };
    default:
      return { kind: 'muxer' };
  }
}

/** Fills the room that a muxer left in a file of this format; does nothing to other formats. */
export function rewriteMetadata(
  content: FileContent,
  format: FormatId,
  command: CommandOf<'convert'>,
  covers: readonly Cover[],
): void {
  switch (format) {
    case 'mp4':
    case 'mov':
    case 'm4a':
    case '3gp':
      rewriteIsobmff(content, writtenBy(command, covers));
      return;
    case 'mp3':
      rewriteId3(content, command.metadata, covers);
      return;
    default:
  }
}

/** Lets a file's video keep to the rate that a command names, where the container can say it; see `steadyClock`. */
export function rewriteRate(
  content: FileContent,
  format: FormatId,
  { tracks }: CommandOf<'convert'>,
): void {
  const rate = tracks.find(({ track, clock }) => track.kind === 'video' && clock !== undefined);
  if (rate?.clock === undefined) return;
  switch (format) {
    case 'mp4':
    case 'mov':
    case '3gp':
      rewriteClock(content, rate.clock);
      return;
    default:
  }
}

function writtenBy(
  { metadata, tracks }: CommandOf<'convert'>,
  covers: readonly Cover[],
): WrittenMetadata {
  const own = tracks.filter(({ track }) => track.kind !== 'cover');
  return { ...metadata, labels: own.map(({ label }) => label), covers };
}

/** Names of Vorbis comments that are not the neutral ones in capitals. */
const COMMENTS: Readonly<Record<string, string>> = {
  album_artist: 'ALBUMARTIST',
  'title-sort': 'TITLESORT',
  'artist-sort': 'ARTISTSORT',
  'album-sort': 'ALBUMSORT',
  'album_artist-sort': 'ALBUMARTISTSORT',
  'composer-sort': 'COMPOSERSORT',
};

/** Totals have comments of their own, and so have the beginnings and the titles of chapters. */
function vorbisComments({ tags, chapters }: Metadata): [string, string][] {
  const named = Object.entries(tags).flatMap(([name, value]): [string, string][] => {
    if (name === 'track' || name === 'disc') {
      const [number = '', total] = value.split('/');
      const word = name.toUpperCase();
      return [
        [`${word}NUMBER`, number],
        ...(total === undefined ? [] : [[`${word}TOTAL`, total] as [string, string]]),
      ];
    }
    return [[COMMENTS[name] ?? name.toUpperCase(), value]];
  });
  return [...named, ...chapterComments(chapters)];
}
