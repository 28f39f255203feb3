import type { CueForm } from '../../../domain/edits/cues.ts';
import type { MeasuredLoudness } from '../../../domain/edits/loudness.ts';
import { UNCHANGED_TIME } from '../../../domain/edits/time-map.ts';
import type { Command, CommandOf, Dither, Step } from '../../../domain/step/step.ts';
import { copiedRange, earlier } from './copied-range.ts';
import { videoEncoder } from './encoders.ts';
import { imageFilters } from './picture-filters.ts';
import { inputArgs } from './input-args.ts';
import { coverArgs, coverInputs, madeTracks } from './cover-args.ts';
import { metadataArgs, metadataInput } from './metadata-args.ts';
import type { Cover } from '../../metadata/cover.ts';
import { muxerArgs } from './muxers.ts';
import { slidesArgs, soundtrackArgs } from './slideshow-args.ts';
import { mixArgs } from './mix-filters.ts';
import { loudnessFilters, measuringFilter, soundFilters } from './sound-filters.ts';
import { specifier } from './specifier.ts';
import type { Layout } from './value-filters.ts';
import { trackArgs, type Facts } from './track-args.ts';
import { Mistake } from '../../../lib/mistake.ts';
import { OUTPUT_NAME, pathOf, PROGRESS_PATH, TEXT_PATH } from './virtual-files.ts';

/** Lets FFmpeg say how far it is. */
export const PROGRESS = [
  '-hide_banner',
  '-nostats',
  '-progress',
  PROGRESS_PATH,
  '-stats_period',
  '0.25',
];

/** The arguments of ffmpeg for a step. `starts`: see `inputArgs`. */
export function stepArgs(step: Step, learned: Learned = NOTHING): string[] {
  return [...PROGRESS, ...commandArgs(step, learned), ...outputArgs(step)];
}

/** What is only known when a step is about to run. `starts` are those of the inputs, in seconds; they matter for sources of an assembly, and for cues. */
export type Learned = {
  readonly starts: readonly number[];
  /** What the inputs that are facts say, by their place. */
  readonly facts: Facts;
  /** The covers of the output. */
  readonly covers: readonly Cover[];
};

const NOTHING: Learned = { starts: [], facts: new Map(), covers: [] };

/**
 * The arguments of ffmpeg to measure how loud a track will be; it prints what it finds. `known` is what was measured
 * before: then the track is made as loud as that asks first.
 */
export function measuringArgs(
  step: Step,
  { track, mix, target, ...edit }: CommandOf<'measure-loudness'>,
  known: MeasuredLoudness | null,
): string[] {
  const chain = [...soundFilters(edit, edit), ...loudnessFilters(known), measuringFilter(target)];
  return [
    ...PROGRESS,
    ...inputArgs(step, []),
    ...(mix === undefined
      ? ['-map', `0:${specifier(track)}`, '-af', chain.join(',')]
      : mixArgs(0, mix, 0, chain)),
    ...['-f', 'null', '-'],
  ];
}

/** Encoders of the forms in which subtitles are files of text. */
const CUE_CODECS = { srt: 'subrip', vtt: 'webvtt', ass: 'ass' } as const;

/** The arguments of ffmpeg to write a track of subtitles as text, timed as it is in the source. */
export function cuesArgs(step: Step, { track, codec }: CommandOf<'cues'>, form: CueForm): string[] {
  const encoder = CUE_CODECS[form];
  return [
    ...PROGRESS,
    ...inputArgs(step, []),
    ...['-map', `0:${specifier(track)}`, '-c:0', codec === encoder ? 'copy' : encoder],
    ...[...muxerArgs(form), TEXT_PATH],
  ];
}

/** The arguments behind the last encoder: how long, in what and where to. */
export function outputArgs({ command, format }: Step): string[] {
  const range = copiedRange(command);
  return [
    ...(range?.from == null ? [] : ['-output_ts_offset', `-${range.from.toFixed(6)}`]),
    ...(range?.to == null ? [] : ['-to', earlier(range.to)]),
    ...[...muxerArgs(format), pathOf(OUTPUT_NAME)],
  ];
}

/** Everything from the first input to the last encoder. */
function commandArgs(step: Step, learned: Learned): string[] {
  const { command } = step;
  switch (command.kind) {
    case 'slides':
      return slidesArgs(command);
    case 'soundtrack':
      return soundtrackArgs(step, command);
    case 'measure-loudness':
      throw new Mistake('Measuring makes no file: see `measuringArgs`.');
    case 'cues':
      throw new Mistake('Cues are text: see `cuesArgs`.');
    default:
      return [...inputArgs(step, learned.starts), ...sourceArgs(step, command, learned)];
  }
}

/** What is made of a step's sources. */
function sourceArgs(
  step: Step,
  command: Exclude<Command, { kind: 'slides' | 'soundtrack' | 'measure-loudness' | 'cues' }>,
  { facts, covers }: Learned,
): string[] {
  switch (command.kind) {
    case 'convert':
      return [
        ...metadataInput(command),
        ...coverInputs(step.format, covers),
        ...madeTracks(command).flatMap(trackArgs(step, facts)),
        ...coverArgs(step.format, step.inputs, command, covers),
        ...metadataArgs(step, command),
      ];
    case 'palette':
      return [
        ...['-map', `0:${specifier(command.track)}`],
        ...[
          '-vf',
          imageFilters(command.edit, command, 'bgra', [
            `palettegen=max_colors=${command.colours}:stats_mode=diff`,
          ]),
        ],
        // The file's name tells FFmpeg nothing: it would write JPEG, in which colours are not exact and none is transparent.
        ...['-c:v', 'png'],
      ];
    case 'gif':
      return [
        '-filter_complex',
        `[0:${specifier(command.track)}]${held(command)}${imageFilters(command.edit, command, 'bgra')}[v];[v][1:v]paletteuse=dither=${DITHERS[command.dither]}:diff_mode=rectangle`,
      ];
    case 'still':
      return [
        ...['-map', `0:${specifier(command.track)}`, '-frames:v', '1'],
        ...['-vf', imageFilters(command.edit, UNCHANGED_TIME, stillLayout(command))],
        ...videoEncoder(command.codec, { ...STILL_RATE, value: command.value }),
      ];
    case 'package':
      throw new Mistake('Packages are made by the other engine.');
    default:
      return command satisfies never;
  }
}

/** Shows the last picture longer, before anything is cut or timed. */
function held({ hold }: CommandOf<'gif'>): string {
  return hold === undefined ? '' : `tpad=stop_mode=clone:stop_duration=${hold.toFixed(3)},`;
}

/** JPEG's half the colours are kept where the source has them: what is drawn is as sharp as before. */
function stillLayout({ codec, edit }: CommandOf<'still'>): Layout {
  if (codec === 'png') return edit.transparency.kind === 'none' ? 'rgb24' : 'rgba';
  return edit.colours === null || edit.colours.from.matrix === 'gbr' ? 'yuvj444p' : 'yuvj420p';
}

/** FFmpeg's names. */
const DITHERS: Readonly<Record<Dither, string>> = {
  diffused: 'sierra2_4a',
  ordered: 'bayer:bayer_scale=3',
};

/** A picture has no bit rate. */
const STILL_RATE = {
  effort: 'balanced',
  bitRate: 0,
  likeness: null,
  ceiling: null,
} as const;
