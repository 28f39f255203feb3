import type { TimeMap } from '../../domain/edits/time-map.ts';
import type { CueForm } from '../../domain/edits/cues.ts';
import type { TrackCommand } from '../../domain/step/track-command.ts';
import type { Command, CommandFile } from '../../domain/scripts/command.ts';
import type { CommandOf, Step } from '../../domain/step/step.ts';
import { cuesArgs, PROGRESS } from '../ffmpeg/arguments/step-args.ts';
import { inputName, pathOf } from '../ffmpeg/arguments/virtual-files.ts';
import { nativeArguments } from './native-arguments.ts';

/** What of a track of subtitles is taken, and where it is in its source: what a step was to write as text. */
export type TimedSubtitles = TimeMap & { readonly nth: number };

/** The subtitles that a step times; null for any other step. */
export function timedSubtitles({ command }: Step): TimedSubtitles | null {
  if (command.kind === 'cues' && command.track.kind === 'subtitle') {
    return { nth: command.track.nth, range: command.range, speed: command.speed };
  }
  if (command.kind !== 'convert') return null;
  const [track] = command.tracks;
  return track?.kind === 'copy' && track.track.kind === 'subtitle'
    ? { nth: track.track.nth, range: track.range, speed: 1 }
    : null;
}

/**
 * The arguments that read such subtitles from their source once more, as an input of their own that FFmpeg moves in
 * time. Where the others keep the times of the source, `shift`, it has to be told by how much.
 */
export function subtitleInput({ range, speed }: TimeMap, shift: 'needed' | 'done'): string[] {
  const from = range?.from ?? 0;
  return [
    ...(shift === 'needed' && from > 0 ? ['-itsoffset', `-${from.toFixed(6)}`] : []),
    ...rangeArguments(range),
    ...(speed === 1 ? [] : ['-itsscale', (1 / speed).toFixed(9)]),
    ...['-i', pathOf(inputName(0))],
  ];
}

/** The part of an input that is read. Times count from its beginning then. */
export function rangeArguments(range: TimeMap['range']): string[] {
  const [from, to] = [range?.from ?? null, range?.to ?? null];
  return [
    ...(from === null ? [] : ['-ss', from.toFixed(6)]),
    ...(to === null ? [] : ['-to', to.toFixed(6)]),
  ];
}

/** What begins before the part that is taken would move all that comes behind it. */
const NOTHING_EARLIER = String.raw`noise=drop=lt(pts\,0)`;

/** The arguments that make the n-th track of the output of the subtitles in an input; their text as its codec has it. */
export function subtitleTrack(
  track: TrackCommand,
  { nth, range }: TimedSubtitles,
  output: number,
  isText: boolean,
): string[] {
  const codec = isText && track.kind !== 'encode-video' && track.kind !== 'encode-audio';
  return [
    ...['-map', `${track.input}:s:${nth}`],
    ...[`-c:${output}`, codec ? track.codec : 'copy'],
    ...(range?.from == null ? [] : [`-bsf:${output}`, NOTHING_EARLIER]),
  ];
}

/** A file of text made of a track of subtitles. */
export function subtitleFile(
  step: Step,
  command: CommandOf<'cues'>,
  form: CueForm,
  source: CommandFile,
  output: CommandFile,
): Command {
  const whole = cuesArgs(step, command, form).slice(PROGRESS.length);
  const input = whole.lastIndexOf('-i');
  const args = [...subtitleInput(command, 'done'), ...whole.slice(input + 2)];
  return { kind: 'ffmpeg', args: nativeArguments(args, { inputs: [source], output }) };
}
