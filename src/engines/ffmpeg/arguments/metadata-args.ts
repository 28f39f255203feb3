import type { FormatId } from '../../../domain/formats/catalogue.ts';
import type { Disposition, Metadata } from '../../../domain/media/metadata.ts';
import type { CommandOf, Step } from '../../../domain/step/step.ts';
import { coverComments } from '../../metadata/cover-comments.ts';
import type { Cover } from '../../metadata/cover.ts';
import { metadataWay } from '../../metadata/written-metadata.ts';
import { madeTracks } from './cover-args.ts';
import { METADATA_NAME, pathOf } from './virtual-files.ts';

/** FFmpeg's words for what a track is meant for. */
export const WORDS = {
  default: 'default',
  forced: 'forced',
  original: 'original',
  commentary: 'comment',
  'hearing-impaired': 'hearing_impaired',
  'visual-impaired': 'visual_impaired',
} as const satisfies Readonly<Record<Disposition, string>>;

/** Bytes of one text in 3GP, where a length has two bytes. */
const LONGEST = 60_000;

/** Tags that 3GP has a place for. */
const FILLED = ['comment', 'title', 'artist', 'album', 'genre', 'copyright', 'composer'];

/** Formats in which a text of any name and length can stand, once FFmpeg is told to write keys. */
const KEYED: readonly FormatId[] = ['mp4', 'mov', 'm4a'];

/** A text of so many bytes, in whose place the real ones are put. */
const ROOM = (bytes: number) => ['room', 'x'.repeat(bytes)] as const;

/** Without it, FFmpeg takes over what its first input says, whatever was decided. */
const SAYS_NOTHING = ['-map_metadata', '-1', '-map_metadata:s', '-1', '-map_chapters', '-1'];

/**
 * The input with what the output says of itself, which stands behind all others: text of people never becomes an
 * argument.
 */
export function metadataInput(command: CommandOf<'convert'>): readonly string[] {
  if (!saysSomething(command)) return [];
  return [
    ...['-f', 'ffmetadata', '-protocol_whitelist', 'file', '-format_whitelist', 'ffmetadata'],
    ...['-i', pathOf(METADATA_NAME)],
  ];
}

/** True when an output or one of its tracks says anything of itself, or has a cover. */
export function saysSomething({ metadata, cover, tracks }: CommandOf<'convert'>): boolean {
  return (
    cover !== undefined ||
    Object.keys(metadata.tags).length > 0 ||
    metadata.chapters.length > 0 ||
    tracks.some(({ label, track }) => label !== undefined || track.kind === 'cover')
  );
}

/** The arguments that take what the output and its tracks say of themselves from that input, and from nowhere else. */
export function metadataArgs(
  { inputs, format }: Pick<Step, 'inputs' | 'format'>,
  command: CommandOf<'convert'>,
): readonly string[] {
  if (!saysSomething(command)) return [...SAYS_NOTHING, ...attachmentNames(command)];
  const input = inputs.filter(({ kind }) => kind !== 'facts').length;
  return [
    ...['-map_metadata', String(input), '-map_chapters', String(input)],
    ...(KEYED.includes(format) ? ['-movflags', '+use_metadata_tags'] : []),
    ...madeTracks(command).flatMap(({ label, track }, n) => {
      if (track.kind === 'attachment') return [];
      const words = (label?.dispositions ?? []).map((one) => WORDS[one]);
      return [
        ...[`-map_metadata:s:${n}`, `${input}:s:${n}`],
        ...(label === undefined ? [] : [`-disposition:${n}`, words.join('+') || '0']),
      ];
    }),
    ...attachmentNames(command),
  ];
}

/** Files within the file keep their names and types. */
function attachmentNames(command: CommandOf<'convert'>): string[] {
  return madeTracks(command).flatMap(({ input, track }, n) =>
    track.kind === 'attachment' ? [`-map_metadata:s:${n}`, `${input}:s:${track.index}`] : [],
  );
}

/** What that input holds: texts of the file, of its tracks and of its chapters. */
export function metadataText(
  format: FormatId,
  command: CommandOf<'convert'>,
  covers: readonly Cover[],
): string {
  const way = metadataWay(format, command, covers);
  const { metadata } = command;
  const tracks = madeTracks(command);
  switch (way.kind) {
    case 'room':
      return textOf(format === '3gp' ? filler(way.bytes) : [ROOM(way.bytes)], tracks, []);
    case 'comments':
      return textOf(
        format === 'flac' ? way.comments : [...way.comments, ...coverComments(covers)],
        tracks,
        [],
      );
    case 'muxer':
      return textOf(Object.entries(metadata.tags), tracks, metadata.chapters);
    default:
      return way satisfies never;
  }
}

function textOf(
  tags: readonly (readonly [string, string])[],
  tracks: CommandOf<'convert'>['tracks'],
  chapters: Metadata['chapters'],
): string {
  const lines = [
    ';FFMETADATA1',
    ...tags.map(line),
    ...tracks.flatMap(({ label }) => [
      '[STREAM]',
      ...(label?.language == null ? [] : [line(['language', label.language])]),
      ...(label?.title == null ? [] : [line(['title', label.title])]),
    ]),
    ...chapters.flatMap(({ start, end, title }) => [
      ...['[CHAPTER]', 'TIMEBASE=1/1000000'],
      ...[`START=${Math.round(start * 1e6)}`, `END=${Math.round(end * 1e6)}`],
      line(['title', title]),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function line([name, value]: readonly [string, string]): string {
  return `${escaped(name)}=${escaped(value)}`;
}

function escaped(text: string): string {
  return text.replaceAll('\0', '').replace(/[=;#\\\n\r]/gu, '\\$&');
}

/** Texts of so many bytes together, in whose place the real ones are put. */
function filler(bytes: number): [string, string][] {
  return FILLED.flatMap((name, n): [string, string][] => {
    const length = Math.min(LONGEST, bytes - n * LONGEST);
    return length > 0 ? [[name, 'x'.repeat(length)]] : [];
  });
}
