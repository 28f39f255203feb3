import type { TrackRef } from '../../../domain/media/media.ts';
import { SAFE_INPUT } from './safe-input.ts';
import { specifier } from './specifier.ts';
import { inputName, pathOf } from './virtual-files.ts';

/** The arguments of ffprobe for what is in a file; the JSON goes to `report`. */
export function probeArgs(report: string): string[] {
  return [
    ...['-v', 'warning', '-hide_banner', '-print_format', 'json'],
    ...['-show_format', '-show_streams', '-show_chapters'],
    ...[...SAFE_INPUT, '-o', report, pathOf(inputName(0))],
  ];
}

/** The arguments of ffprobe for the first packet of one stream; what is not there is looked for in all of the file. */
export function firstPacketArgs(report: string, stream: number): string[] {
  return [
    ...['-v', 'error', '-hide_banner', '-print_format', 'csv', '-select_streams', String(stream)],
    ...['-read_intervals', '%+#1', '-show_entries', 'packet=size'],
    ...[...SAFE_INPUT, '-o', report, pathOf(inputName(0))],
  ];
}

/** The arguments of ffprobe for the times of all packets of a file; see `parseEnds`. */
export function endsArgs(report: string): string[] {
  return [
    ...['-v', 'error', '-hide_banner', '-print_format', 'csv'],
    ...['-show_entries', 'packet=stream_index,pts_time,duration_time:format=start_time'],
    ...[...SAFE_INPUT, '-o', report, pathOf(inputName(0))],
  ];
}

/** The arguments of ffprobe for the packets of a file's first video; see `parseFrames`. */
export function framesArgs(report: string): string[] {
  return [
    ...['-v', 'error', '-hide_banner', '-print_format', 'csv', '-select_streams', 'V:0'],
    ...['-show_entries', 'packet=pts_time,flags:format=start_time'],
    ...[...SAFE_INPUT, '-o', report, pathOf(inputName(0))],
  ];
}

/** A track, and the file that gets a line when a frame of it was decoded. */
type CheckedTrack = { readonly track: TrackRef; readonly report: string };

/**
 * The arguments of ffmpeg to decode one frame of each track. `start`: the first, and any error counts; `end`: the first
 * that can be had in the last second. Each has an output of its own: the first to be full would end the others.
 */
export function checkArgs(tracks: readonly CheckedTrack[], where: 'start' | 'end'): string[] {
  return [
    ...['-hide_banner', '-nostats'],
    ...(where === 'start' ? ['-xerror'] : ['-noaccurate_seek', '-sseof', '-1']),
    ...[...SAFE_INPUT, '-i', pathOf(inputName(0))],
    ...tracks.flatMap(({ track, report }) => [
      ...['-map', `0:${specifier(track)}`, '-frames', '1', '-f', 'framecrc', report],
    ]),
  ];
}

/** The arguments of ffprobe for the time at which a file starts, in seconds. */
export function startArgs(report: string): string[] {
  return [
    ...['-v', 'error', '-hide_banner', '-print_format', 'csv=p=0'],
    ...['-show_entries', 'format=start_time'],
    ...[...SAFE_INPUT, '-o', report, pathOf(inputName(0))],
  ];
}
