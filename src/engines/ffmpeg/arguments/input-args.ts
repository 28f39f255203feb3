import type { PictureEdit } from '../../../domain/edits/picture-edit.ts';
import type { TrackRef } from '../../../domain/media/media.ts';
import type { Segment } from '../../../domain/step/segment.ts';
import type { Command, Step, StepInput } from '../../../domain/step/step.ts';
import { copiedRange, earlier } from './copied-range.ts';
import { safeCues, SAFE_INPUT, SAFE_LIST } from './safe-input.ts';
import { specifier } from './specifier.ts';
import { inputName, segmentName, pathOf } from './virtual-files.ts';

type Joined = Extract<StepInput, { kind: 'joined' }>;

/**
 * Where a step reads from and how: everything that comes before and with each `-i`. `starts` are those of the inputs,
 * in seconds; they matter for sources of an assembly, and for cues.
 */
export function inputArgs(
  { inputs, command }: Pick<Step, 'inputs' | 'command'>,
  starts: readonly number[],
): string[] {
  const segment = segmentOf(command);
  const copied = copiedRange(command)?.from ?? null;
  const assembled = isAssembly({ inputs, command });
  return [
    ...(segment !== null || copied !== null || jumps(inputs) ? ['-copyts', '-start_at_zero'] : []),
    ...(assembled ? ['-copyts'] : []),
    ...inputs.flatMap((input, index) =>
      input.kind === 'facts'
        ? []
        : [
            ...seekArgs(command, input, index === segment?.input ? segment.range : null),
            ...(assembled ? offsetArgs(input, starts[index] ?? 0) : []),
            ...decoderArgs(command, index),
            ...(index === 0 ? sizeChangeArgs(command) : []),
            ...(input.kind === 'cues'
              ? cuesOffset(copied, assembled ? 0 : (starts[index] ?? 0))
              : []),
            ...timestampArgs(command, input, index),
            ...safety(input),
            ...['-i', pathOf(inputName(index))],
          ],
    ),
  ];
}

/** Discs and broadcasts time some of their packets only, which is no matter to decoders; but a copy needs all of them. */
function timestampArgs(command: Command, input: StepInput, index: number): readonly string[] {
  const isCopied =
    command.kind === 'convert' &&
    command.tracks.some(
      ({ kind, input: from, track }) => kind === 'copy' && from === index && track.kind === 'video',
    );
  return isCopied && input.kind === 'source' ? ['-fflags', '+genpts'] : [];
}

function safety(input: StepInput): readonly string[] {
  switch (input.kind) {
    case 'joined':
      return SAFE_LIST;
    case 'cues':
      return input.format === 'mkv' ? SAFE_INPUT : safeCues(input.format);
    case 'source':
    case 'step':
    case 'facts':
      return SAFE_INPUT;
    default:
      return input satisfies never;
  }
}

/**
 * Cues are on the output's timeline already. They go forth by as much as FFmpeg moves them back: to let the input begin
 * at 0, and with a copied range.
 */
function cuesOffset(copied: number | null, start: number): string[] {
  const seconds = start + (copied ?? 0);
  return seconds === 0 ? [] : ['-itsoffset', seconds.toFixed(6)];
}

/** The list of a joined input's files, as FFmpeg's concat demuxer reads it. */
export function joinedList({ segments }: Joined, input: number): string {
  const entries = segments.map(
    ({ seconds }, n) => `file ${segmentName(input, n)}\nduration ${seconds.toFixed(6)}\n`,
  );
  return `ffconcat version 1.0\n${entries.join('')}`;
}

/** The segment of its first video that a command encodes, and the input it is read from. */
export function segmentOf(command: Command): { input: number; range: Segment } | null {
  if (command.kind !== 'convert') return null;
  for (const track of command.tracks) {
    if (track.kind === 'encode-video' && track.segment !== null) {
      return { input: track.input, range: track.segment };
    }
  }
  return null;
}

/**
 * True when a step puts artifacts together. FFmpeg lets every input start at 0, which is right for a source; but of two
 * artifacts the sound may start later than the picture. Their times count from the source's start and stay as they are.
 */
export function isAssembly({ inputs, command }: Pick<Step, 'inputs' | 'command'>): boolean {
  return (
    command.kind === 'convert' &&
    command.tracks.some(
      ({ input, track }) =>
        (track.kind === 'video' || track.kind === 'audio') && inputs[input]?.kind !== 'source',
    )
  );
}

/**
 * Where a size changes on the way, FFmpeg starts its filters anew: a palette would forget what came before, and one that
 * was read already is gone. The scaler alone takes pictures of any size.
 */
function sizeChangeArgs({ kind }: Command): string[] {
  return kind === 'palette' || kind === 'gif' ? ['-reinit_filter', '0'] : [];
}

/** The decoders of a step's pictures that FFmpeg would not take by itself: see `StoredAlpha`. */
function decoderArgs(command: Command, input: number): string[] {
  return pictures(command).flatMap((picture) => {
    const { transparency } = picture.edit;
    if (picture.input !== input || transparency.kind === 'none') return [];
    const { stored } = transparency;
    return stored === 'pixels' ? [] : [`-c:${specifier(picture.track)}`, ALPHA_DECODERS[stored]];
  });
}

const ALPHA_DECODERS = { vp8: 'libvpx', vp9: 'libvpx-vp9' } as const;

type Picture = {
  readonly input: number;
  readonly track: TrackRef;
  readonly edit: PictureEdit;
};

/** The pictures of sources that a command edits. */
function pictures(command: Command): readonly Picture[] {
  switch (command.kind) {
    case 'convert':
      return command.tracks.filter((track) => track.kind === 'encode-video');
    case 'palette':
    case 'gif':
    case 'still':
      return [{ input: 0, ...command }];
    case 'cues':
    case 'measure-loudness':
    case 'package':
    case 'slides':
    case 'soundtrack':
      return [];
    default:
      return command satisfies never;
  }
}

/** Moves an input of an assembly to where it stands on the source's timeline. `start` is when a source starts. */
function offsetArgs(input: StepInput, start: number): string[] {
  const offset = {
    source: -start,
    step: 0,
    facts: 0,
    cues: 0,
    joined: input.kind === 'joined' ? input.start : 0,
  };
  const seconds = offset[input.kind];
  return seconds === 0 ? [] : ['-itsoffset', seconds.toFixed(6)];
}

/**
 * Seeking before the input is fast. For a still FFmpeg goes on to the exact frame; a segment's frames are picked by a
 * filter, because only that picks the same ones as its neighbour leaves.
 */
function seekArgs(command: Command, input: StepInput, range: Segment | null): string[] {
  if (command.kind === 'still') return command.at > 0 ? ['-ss', command.at.toFixed(3)] : [];
  if (input.kind === 'cues') return [];
  const copied = copiedRange(command)?.from ?? null;
  if (copied !== null) return ['-noaccurate_seek', '-ss', earlier(copied)];
  const seek = range?.seek ?? (input.kind === 'source' ? input.seek : null);
  return seek == null ? [] : ['-noaccurate_seek', '-ss', seek.toFixed(6)];
}

/** True when what comes before some time is not read. Times still count from the source's start. */
function jumps(inputs: readonly StepInput[]): boolean {
  return inputs.some((input) => input.kind === 'source' && input.seek !== undefined);
}
