import type { Plan } from '../../domain/plan/model/plan.ts';
import type { Command, CommandFile } from '../../domain/scripts/command.ts';
import type { CommandOf, Step, StepId } from '../../domain/step/step.ts';
import { copiedRange } from '../ffmpeg/arguments/copied-range.ts';
import { madeTracks } from '../ffmpeg/arguments/cover-args.ts';
import { inputArgs } from '../ffmpeg/arguments/input-args.ts';
import { outputArgs } from '../ffmpeg/arguments/step-args.ts';
import { trackArgs, type Facts } from '../ffmpeg/arguments/track-args.ts';
import { pathOf } from '../ffmpeg/arguments/virtual-files.ts';
import { chaptersText, coverArguments, metadataArguments } from './metadata-arguments.ts';
import { nativeArguments } from './native-arguments.ts';
import {
  rangeArguments,
  subtitleInput,
  subtitleTrack,
  timedSubtitles,
  type TimedSubtitles,
} from './timed-subtitles.ts';

const CHAPTERS: CommandFile = { kind: 'scratch', name: 'chapters.txt' };
const PASSES: CommandFile = { kind: 'scratch', name: 'passes' };

/** Names that stand for files of ours among the core's. */
const CHAPTERS_PATH = pathOf('chapters.txt');
const PASSES_PATH = pathOf('passes');

/**
 * The commands for a step that puts tracks of sources into one file. Subtitles that other steps time are read from the
 * source again; loudness is not measured before; a picture with a bit rate of its own is encoded in two passes.
 */
export function convertCommands(
  plan: Pick<Plan, 'steps' | 'sizeLimit'>,
  step: Step,
  asked: CommandOf<'convert'>,
  sources: readonly CommandFile[],
  output: CommandFile,
): Command[] {
  // A copy is cut where FFmpeg cuts one: it moves all tracks of the input by as much.
  const cut = copiedRange(asked);
  const command = cut === null ? asked : uncut(asked);
  const media = step.inputs.filter(({ kind }) => kind === 'source');
  const timed = new Map(
    step.inputs.flatMap((input, n): [number, TimedSubtitles & { isText: boolean }][] => {
      const subtitles = input.kind === 'cues' ? timedBy(plan, input.id) : null;
      return input.kind === 'cues' && subtitles !== null
        ? [[n, { ...subtitles, isText: input.format !== 'mkv' }]]
        : [];
    }),
  );
  // Those that are moved in time are read once more; the others from where all else is.
  const moved = [...timed.keys()].filter((n) => isMoved(timed.get(n)));
  const facts: Facts = new Map(
    step.inputs.flatMap((input, n) => (input.kind === 'facts' ? [[n, 'unmeasured']] : [])),
  );
  const read = inputArgs({ inputs: media, command }, []);
  const keepsTimes = read.includes('-copyts');
  const { chapters } = command.metadata;
  const inputs = [
    ...(cut === null ? [] : rangeArguments(cut)),
    ...read,
    ...moved.flatMap((n) => {
      const one = timed.get(n);
      return one === undefined ? [] : subtitleInput(one, keepsTimes ? 'needed' : 'done');
    }),
    ...(chapters.length === 0 ? [] : ['-f', 'ffmetadata', '-i', CHAPTERS_PATH]),
  ];
  const make = trackArgs({ ...step, command }, facts);
  const tracks = madeTracks(command).flatMap((track, n) => {
    const subtitles = timed.get(track.input);
    return subtitles === undefined
      ? make(track, n)
      : subtitleTrack(
          { ...track, input: isMoved(subtitles) ? media.length + moved.indexOf(track.input) : 0 },
          subtitles,
          n,
          subtitles.isText,
        );
  });
  const said = [
    ...coverArguments(command, step.format),
    ...metadataArguments(
      command,
      step.format,
      chapters.length === 0 ? null : media.length + moved.length,
    ),
  ];
  const run = (args: readonly string[]): Command => ({
    kind: 'ffmpeg',
    args: nativeArguments(args, {
      inputs: [sources[0] ?? null],
      output,
      others: new Map([
        [CHAPTERS_PATH, CHAPTERS],
        [PASSES_PATH, PASSES],
      ]),
    }),
  });
  const pass = (n: number) => ['-pass', String(n), '-passlogfile', PASSES_PATH];
  const written = [...said, ...outputArgs({ ...step, command })];
  return [
    ...(chapters.length === 0
      ? []
      : [{ kind: 'write', to: CHAPTERS, text: chaptersText(chapters) } as const]),
    ...(isTwoPass(plan, command)
      ? [
          run([...inputs, ...tracks, ...pass(1), '-f', 'null', '-']),
          run([...inputs, ...tracks, ...pass(2), ...written]),
        ]
      : [run([...inputs, ...tracks, ...written])]),
  ];
}

function isMoved(subtitles: TimedSubtitles | undefined): boolean {
  return subtitles !== undefined && (subtitles.range !== null || subtitles.speed !== 1);
}

/** The same tracks, all of each. */
function uncut(command: CommandOf<'convert'>): CommandOf<'convert'> {
  const tracks = command.tracks.map((track) =>
    track.kind === 'encode-subtitle' ? track : { ...track, range: null },
  );
  return { ...command, tracks };
}

/** True where an encoder is to use the bits that it has as well as it can. */
function isTwoPass(
  { sizeLimit }: Pick<Plan, 'sizeLimit'>,
  { tracks }: CommandOf<'convert'>,
): boolean {
  return (
    sizeLimit !== undefined &&
    sizeLimit.bitRate !== null &&
    tracks.some((track) => track.kind === 'encode-video' && track.rate.spend === 'all')
  );
}

function timedBy({ steps }: Pick<Plan, 'steps'>, id: StepId): TimedSubtitles | null {
  const step = steps.find((one) => one.id === id);
  return step === undefined ? null : timedSubtitles(step);
}
