import type { FormatId } from '../../../domain/formats/catalogue.ts';
import type { CommandOf, StepInput } from '../../../domain/step/step.ts';
import type { CopyTrack, TrackCommand } from '../../../domain/step/track-command.ts';
import { coverName, type Cover } from '../../metadata/cover.ts';
import { SAFE_INPUT } from './safe-input.ts';
import { specifier } from './specifier.ts';
import { COVER_PATH, inputName, pathOf } from './virtual-files.ts';

/** How FFmpeg writes a cover into a format; `none`: it is written among the texts of the file, which are Kiln's own. */
function coverWay(format: FormatId): 'track' | 'attachment' | 'none' {
  switch (format) {
    case 'flac':
    case 'aiff':
      return 'track';
    case 'mkv':
      return 'attachment';
    default:
      return 'none';
  }
}

/** A cover of one of a step's inputs. */
export type CoverCommand = CopyTrack & { readonly track: { readonly kind: 'cover' } };

/** The covers that an output is to have. */
export function coverCommands({ tracks }: CommandOf<'convert'>): CoverCommand[] {
  return tracks.filter((track): track is CoverCommand => track.track.kind === 'cover');
}

/** The other tracks, which FFmpeg makes. The n-th of them is the n-th track of the output. */
export function madeTracks({ tracks }: CommandOf<'convert'>): TrackCommand[] {
  return tracks.filter(({ track }) => track.kind !== 'cover');
}

/** The codec of the file that `readCoverArgs` makes: what is neither JPEG nor PNG becomes PNG. */
export function readCodec({ codec }: CoverCommand): 'mjpeg' | 'png' {
  return codec === 'mjpeg' ? 'mjpeg' : 'png';
}

/** The arguments that take a cover out of an input, byte for byte where it is a JPEG or a PNG. */
export function readCoverArgs(cover: CoverCommand): string[] {
  const { input, track, codec } = cover;
  return [
    ...['-hide_banner', '-nostats', ...SAFE_INPUT, '-i', pathOf(inputName(input))],
    ...['-map', `0:${specifier(track)}`, '-frames:v', '1'],
    ...['-c:v', codec === readCodec(cover) ? 'copy' : 'png', '-f', 'rawvideo', COVER_PATH],
  ];
}

/** The files that `coverArgs` name. */
export function coverFiles(format: FormatId, covers: readonly Cover[]): [string, Cover['data']][] {
  return coverWay(format) === 'none'
    ? []
    : covers.map((cover, n) => [coverName(cover, n), cover.data]);
}

/** Demuxers of one picture. */
const DEMUXERS = { 'image/jpeg': 'jpeg_pipe', 'image/png': 'png_pipe' } as const;

/** The inputs that covers are read from, behind all others. */
export function coverInputs(format: FormatId, covers: readonly Cover[]): string[] {
  if (coverWay(format) !== 'track') return [];
  return covers.flatMap((cover, n) => {
    const demuxer = DEMUXERS[cover.mime];
    return [
      ...['-f', demuxer, '-protocol_whitelist', 'file', '-format_whitelist', demuxer],
      ...['-i', pathOf(coverName(cover, n))],
    ];
  });
}

/** The arguments that put covers behind the other tracks. Where there are covers, the texts of the file are an input too. */
export function coverArgs(
  format: FormatId,
  inputs: readonly StepInput[],
  command: CommandOf<'convert'>,
  covers: readonly Cover[],
): string[] {
  const way = coverWay(format);
  const first = madeTracks(command).length;
  const firstInput = inputs.filter(({ kind }) => kind !== 'facts').length + 1;
  return covers.flatMap((cover, n) => {
    switch (way) {
      case 'track':
        return [
          ...['-map', `${firstInput + n}:0`, `-c:${first + n}`, 'copy'],
          ...[`-disposition:${first + n}`, 'attached_pic'],
          // FFmpeg's way to say which picture it is.
          ...(n === 0 ? [`-metadata:s:${first}`, 'comment=Cover (front)'] : []),
        ];
      case 'attachment':
        return [
          ...['-attach', pathOf(coverName(cover, n))],
          ...[`-metadata:s:${first + n}`, `mimetype=${cover.mime}`],
        ];
      case 'none':
        return [];
      default:
        return way satisfies never;
    }
  });
}
