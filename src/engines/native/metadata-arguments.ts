import type { FormatId } from '../../domain/formats/catalogue.ts';
import type { Disposition, Metadata } from '../../domain/media/metadata.ts';
import type { CommandOf } from '../../domain/step/step.ts';
import { metadataWay } from '../metadata/written-metadata.ts';
import { coverCommands, madeTracks } from '../ffmpeg/arguments/cover-args.ts';
import { WORDS } from '../ffmpeg/arguments/metadata-args.ts';
import { specifier } from '../ffmpeg/arguments/specifier.ts';

type Convert = CommandOf<'convert'>;

/** Formats that FFmpeg itself puts covers into. */
const COVERED: readonly FormatId[] = ['mp4', 'mov', 'm4a', 'mp3', 'flac', 'aiff', 'mkv'];

/** True where FFmpeg alone does not give an output the cover that it is to have. */
export function losesCover(command: Convert, format: FormatId): boolean {
  if (command.cover !== undefined) return true;
  return coverCommands(command).length > 0 && !COVERED.includes(format);
}

/** The arguments that carry over covers, behind all other tracks. */
export function coverArguments(command: Convert, format: FormatId): string[] {
  if (losesCover(command, format)) return [];
  const first = madeTracks(command).length;
  return coverCommands(command).flatMap(({ input, track, codec }, n) => [
    ...['-map', `${input}:${specifier(track)}`],
    ...[`-c:${first + n}`, codec === 'mjpeg' || codec === 'png' ? 'copy' : 'png'],
    ...[`-disposition:${first + n}`, 'attached_pic'],
  ]);
}

/** What an output and its tracks say of themselves; nothing else is taken over. `chapters` is the input that has these. */
export function metadataArguments(
  command: Convert,
  format: FormatId,
  chapters: number | null,
): string[] {
  return [
    ...['-map_metadata', '-1', '-map_metadata:s', '-1'],
    ...['-map_chapters', chapters === null ? '-1' : String(chapters)],
    ...tagsOf(command, format).flatMap((tag) => ['-metadata', tag.join('=')]),
    ...madeTracks(command).flatMap(({ label, track, input }, n) => {
      if (track.kind === 'attachment') {
        return [`-map_metadata:s:${n}`, `${input}:s:${track.index}`];
      }
      if (label === undefined) return [];
      const { language, title, dispositions } = label;
      return [
        ...(language === null ? [] : [`-metadata:s:${n}`, `language=${language}`]),
        ...(title === null ? [] : [`-metadata:s:${n}`, `title=${title}`]),
        ...[`-disposition:${n}`, wordsFor(dispositions)],
      ];
    }),
  ];
}

function wordsFor(dispositions: readonly Disposition[]): string {
  return dispositions.map((one) => WORDS[one]).join('+') || '0';
}

function tagsOf(command: Convert, format: FormatId): readonly (readonly [string, string])[] {
  const way = metadataWay(format, command, []);
  return way.kind === 'comments' ? way.comments : Object.entries(command.metadata.tags);
}

/** Chapters as FFmpeg reads them from a file of text. */
export function chaptersText(chapters: Metadata['chapters']): string {
  const lines = chapters.flatMap(({ start, end, title }) => [
    ...['[CHAPTER]', 'TIMEBASE=1/1000000'],
    ...[`START=${Math.round(start * 1e6)}`, `END=${Math.round(end * 1e6)}`],
    `title=${title.replaceAll('\0', '').replace(/[=;#\\\n\r]/gu, String.raw`\$&`)}`,
  ]);
  return `${[';FFMETADATA1', ...lines].join('\n')}\n`;
}
