import { formatOf } from '../../domain/catalogue.ts';
import type { PictureEdit, Step, TagSource, TrackCommand } from '../../domain/step.ts';
import { FORMAT_WHITELIST } from './demuxers.ts';
import { audioEncoder, videoEncoder } from './encoders.ts';

/** Where the worker puts its files; the names are ours, never the user's. */
export const FOLDER = '/kiln';
/** Name of the n-th input. */
export const inputName = (index: number) => `in${index}.bin`;
/** Name of the output. */
export const OUTPUT_NAME = 'out.bin';
/** The device that `-progress` writes to. */
export const PROGRESS_PATH = '/dev/progress';

const path = (name: string) => `${FOLDER}/${name}`;

/** Before every input: no network, no file but the ones given, no format that opens others. */
const SAFE_INPUT = ['-protocol_whitelist', 'file', '-format_whitelist', FORMAT_WHITELIST] as const;

/** The arguments of ffprobe for a file; the JSON goes to `report`. */
export function probeArgs(report: string): string[] {
  return [
    ...['-v', 'warning', '-hide_banner', '-print_format', 'json', '-show_format', '-show_streams'],
    ...[...SAFE_INPUT, '-o', report, path(inputName(0))],
  ];
}

/** The arguments of ffmpeg for a step. */
export function stepArgs(step: Step): string[] {
  const { muxer } = formatOf(step.format);
  return [
    ...['-hide_banner', '-nostats', '-progress', PROGRESS_PATH, '-stats_period', '0.25'],
    ...step.inputs.flatMap((_, index) => [
      ...seekArgs(step),
      ...SAFE_INPUT,
      '-i',
      path(inputName(index)),
    ]),
    ...commandArgs(step),
    ...[...muxer.args, '-f', muxer.name, path(OUTPUT_NAME)],
  ];
}

/** Seeking before the input is fast and, when the frame is decoded, exact. */
function seekArgs({ command }: Step): string[] {
  return command.kind === 'still' && command.at > 0 ? ['-ss', command.at.toFixed(3)] : [];
}

function commandArgs(step: Step): string[] {
  const { command } = step;
  switch (command.kind) {
    case 'convert':
      return [...command.tracks.flatMap(trackArgs(step)), ...tagArgs(command.tags)];
    case 'palette':
      return [
        '-map',
        `0:${command.track}`,
        '-vf',
        imageFilters(command.edit, ['palettegen=stats_mode=diff']),
      ];
    case 'gif':
      return [
        '-filter_complex',
        `[0:${command.track}]${imageFilters(command.edit)}[v];[v][1:v]paletteuse=dither=sierra2_4a:diff_mode=rectangle`,
      ];
    case 'still':
      return [
        ...['-map', `0:${command.track}`, '-frames:v', '1'],
        ...['-vf', imageFilters(command.edit)],
        ...videoEncoder(command.codec, { effort: 'balanced', value: 2, ceiling: null }),
      ];
    default:
      return command satisfies never;
  }
}

/** The filters of an edit. The fps filter, unlike `-r`, does not show the last frame longer than it was. */
function filters({ size, timing, scan }: PictureEdit): string[] {
  return [
    // Whole frames pass through; files mix them.
    ...(scan === 'deinterlace' ? ['yadif=deint=interlaced'] : []),
    ...(timing.kind === 'constant' ? [`fps=${timing.rate.num}/${timing.rate.den}`] : []),
    ...(size === null ? [] : [`scale=${size.width}:${size.height}:flags=bicubic`]),
  ];
}

/** The filters of a picture without a pixel aspect of its own; `null` passes frames through untouched. */
function imageFilters(edit: PictureEdit, then: readonly string[] = []): string {
  const square = edit.size === null ? [] : ['setsar=1'];
  const chain = [...filters(edit), ...square, ...then];
  return chain.length === 0 ? 'null' : chain.join(',');
}

function trackArgs({ format, inputs }: Step) {
  return (track: TrackCommand, output: number): string[] => {
    if (track.input >= inputs.length) throw new RangeError(`Input ${track.input} is not given.`);
    const map = ['-map', `${track.input}:${track.track}`];
    switch (track.kind) {
      case 'copy':
        return [...map, `-c:${output}`, 'copy', ...copyFlags(track, format, output)];
      case 'encode-video':
        return [...map, ...pictureArgs(track, output), ...videoEncoder(track.codec, track.rate)];
      case 'encode-audio':
        return [
          ...map,
          ...[`-c:${output}`, audioEncoder(track.codec)],
          ...[`-ac:${output}`, String(track.channels), `-ar:${output}`, String(track.sampleRate)],
          ...(track.bitRate === null ? [] : [`-b:${output}`, String(track.bitRate)]),
        ];
      default:
        return track satisfies never;
    }
  };
}

function pictureArgs(
  track: Extract<TrackCommand, { kind: 'encode-video' }>,
  output: number,
): string[] {
  const chain = filters(track.edit);
  return [
    ...(chain.length === 0 ? [] : [`-filter:${output}`, chain.join(',')]),
    ...[`-pix_fmt:${output}`, pixelFormat(track)],
  ];
}

/** 8-bit 4:2:0 is what every player decodes. */
function pixelFormat({ alpha }: Extract<TrackCommand, { kind: 'encode-video' }>): string {
  return alpha ? 'yuva420p' : 'yuv420p';
}

function copyFlags(
  { of, codec }: Extract<TrackCommand, { kind: 'copy' }>,
  format: string,
  output: number,
): string[] {
  if (of === 'cover') return [`-disposition:${output}`, 'attached_pic'];
  // Apple's players show HEVC only under this name.
  const apple = codec === 'hevc' && format === 'mov';
  return apple ? [`-tag:${output}`, 'hvc1'] : [];
}

function tagArgs(tags: TagSource): string[] {
  return tags.from === 'file' ? [] : ['-map_metadata', `0:s:${tags.track}`];
}
