import type { MetadataTags } from 'mediabunny';
import type { FormatId } from '../../../../domain/formats/catalogue.ts';
import type { CommandOf } from '../../../../domain/step/step.ts';
import type { FileContent } from '../../../worker/file-content.ts';
import { coverFrom, coverName, coverOf, type Cover } from '../../../metadata/cover.ts';
import {
  metadataWay,
  rewriteMetadata,
  type MetadataWay,
} from '../../../metadata/written-metadata.ts';
import { Declined } from '../work/refusals.ts';
import type { OpenSource, TrackWork } from '../work/track-work.ts';
import { containerOf } from '../containers/container-facts.ts';
import { coversOf } from '../containers/cover-tracks.ts';
import { attachedImages } from './attached-images.ts';
import { endVorbisComments, LAST_COMMENT } from './end-vorbis-comments.ts';
import { matroskaRoom, rewriteMatroska, type MatroskaSays } from './rewrite-matroska.ts';

/** Tags in the words of a container. */
type RawTags = NonNullable<MetadataTags['raw']>;

/** What a muxer is told of the output: what it says of itself, or room for that, and its covers. */
export function outputTags(
  format: FormatId,
  command: CommandOf<'convert'>,
  covers: readonly Cover[],
): MetadataTags {
  const way = metadataWay(format, command, covers);
  const raw = rawTags(format, command, way);
  // What has room for texts has room for covers.
  const images = way.kind === 'room' ? [] : covers;
  return {
    ...(raw === null ? {} : { raw }),
    ...(images.length === 0
      ? {}
      : {
          images: images.map(({ mime, data }, n) => ({
            data,
            mimeType: mime,
            kind: n === 0 ? 'coverFront' : 'unknown',
            name: coverName({ mime }, n),
          })),
        }),
  };
}

/** Writes what an output says of itself where the muxer left room for it. */
export function finishTags(
  content: FileContent,
  format: FormatId,
  command: CommandOf<'convert'>,
  works: readonly TrackWork[],
  covers: readonly Cover[],
): void {
  const durations = works.map(({ frameDuration }) => frameDuration);
  if (isMatroska(format)) rewriteMatroska(content, matroskaSays(command, durations));
  else if (isVorbis(format, command)) endVorbisComments(content);
  else rewriteMetadata(content, format, command, covers);
}

/** Vorbis is only ever copied here. */
function isVorbis(format: FormatId, { tracks }: CommandOf<'convert'>): boolean {
  return (
    format === 'ogg' &&
    tracks.some(({ codec, track }) => track.kind === 'audio' && codec === 'vorbis')
  );
}

function isMatroska(format: FormatId): boolean {
  return format === 'mkv' || format === 'webm';
}

function matroskaSays(
  { metadata }: CommandOf<'convert'>,
  frameDurations: MatroskaSays['frameDurations'],
): MatroskaSays {
  return { ...metadata, frameDurations };
}

/** Tags as the format spells them. */
function rawTags(
  format: FormatId,
  command: CommandOf<'convert'>,
  way: MetadataWay,
): RawTags | null {
  switch (way.kind) {
    case 'room':
      // In MP4 it is an item that holds nothing, in MP3 a frame.
      return format === 'mp3'
        ? way.bytes === 0
          ? null
          : { PRIV: new Uint8Array(way.bytes) }
        : { free: new Uint8Array(way.bytes) };
    case 'comments':
      return Object.fromEntries(
        isVorbis(format, command) ? [...way.comments, LAST_COMMENT] : way.comments,
      );
    case 'muxer':
      if (isMatroska(format))
        return {
          ROOM: 'x'.repeat(
            matroskaRoom(
              matroskaSays(
                command,
                command.tracks.map(() => null),
              ),
            ),
          ),
        };
      return format === 'wav' ? riffTags(command) : null;
    default:
      return way satisfies never;
  }
}

/** Chunks of a WAV, by the neutral names of tags. */
const RIFF: Readonly<Record<string, string>> = {
  title: 'INAM',
  artist: 'IART',
  album: 'IPRD',
  track: 'IPRT',
  date: 'ICRD',
  genre: 'IGNR',
  comment: 'ICMT',
  copyright: 'ICOP',
  language: 'ILNG',
};

function riffTags({ metadata }: CommandOf<'convert'>): RawTags {
  return Object.fromEntries(
    Object.entries(metadata.tags).flatMap(([name, value]) => {
      const chunk = RIFF[name];
      // Mediabunny writes a byte for each character.
      const bytes = new TextEncoder().encode(value);
      return chunk === undefined ? [] : [[chunk, String.fromCharCode(...bytes)]];
    }),
  );
}

/** The covers that an output is to have: the one that was given, or those of its source. */
export async function wantedCovers(
  { file, input, facts }: OpenSource,
  { tracks, cover }: CommandOf<'convert'>,
): Promise<Cover[]> {
  if (cover !== undefined) return [coverFrom(cover)];
  const wanted = tracks.flatMap(({ track }) => (track.kind === 'cover' ? [track.index] : []));
  if (wanted.length === 0) return [];
  const container = containerOf(await input.getFormat());
  const images = await attachedImages(file, container, await input.getMetadataTags());
  const own = facts?.tracks.length ?? (await input.getTracks()).length;
  const known = coversOf(images, own);
  return wanted.map((index) => {
    const found = known.find(({ track }) => track.index === index);
    if (found === undefined) throw new Declined('The cover is not to be found.');
    return coverOf(found.track.codec, found.data);
  });
}
