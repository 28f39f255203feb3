import { Mistake } from '../../lib/mistake.ts';
import type { FormatId } from '../formats/catalogue.ts';
import type { AudioCodec, VideoCodec } from '../media/codecs.ts';
import type { CueForm } from '../edits/cues.ts';
import type { CutRule } from '../edits/cut-times.ts';
import type { StepEngine } from '../engine/engine-id.ts';
import type { TrackRef } from '../media/media.ts';
import type { Metadata } from '../media/metadata.ts';
import type { PictureText } from '../media/picture-data.ts';
import type { PictureUrl } from '../media/picture-url.ts';
import type { TimeMap } from '../edits/time-map.ts';
import type { PictureEdit } from '../edits/picture-edit.ts';
import type { SlideLook } from '../slideshow/slide-look.ts';
import type { Shot } from '../slideshow/slideshow-timeline.ts';
import type { SoundEdit } from '../edits/sound-edit.ts';
import type { EncodeVideo, MixInput, TrackCommand } from './track-command.ts';
import type { VideoRate } from './video-rate.ts';

/** Id of a step, unique within its plan. */
export type StepId = string;

/**
 * Where a step reads from: the job's n-th source, the artifact of an earlier step, or several artifacts that are read
 * as one file, one after the other. `seconds` is the time from a segment's first frame to that of the next one; `start`
 * is when the first frame of all is shown, in seconds of the output's timeline, so that picture and sound stay together.
 * `seek` is where an engine may jump to in a source, in seconds from its start, because nothing before that is needed.
 * `facts` is no media, but what an earlier step found out about some; `cues` are subtitles on the output's timeline.
 */
export type StepInput =
  | { readonly kind: 'source'; readonly index: number; readonly seek?: number }
  | { readonly kind: 'facts'; readonly id: StepId }
  | CuesInput
  | { readonly kind: 'step'; readonly id: StepId }
  | {
      readonly kind: 'joined';
      readonly start: number;
      readonly segments: readonly { readonly id: StepId; readonly seconds: number }[];
    };

/**
 * The subtitles that an earlier step wrote: text, or pictures in a Matroska. They are timed as the output is.
 */
export type CuesInput = {
  readonly kind: 'cues';
  readonly id: StepId;
  readonly format: CueForm | 'mkv';
};

/**
 * What EXIF data keep: all but small copies of the picture; the same without the notes of the camera's maker, which take
 * more room than there is; all but place and device.
 */
export type KeptExif = 'keep' | 'without-maker-notes' | 'no-place';

/** See the command `gif`. */
export type Dither = 'diffused' | 'ordered';

/** What a step does, in words that any engine can follow. */
export type Command =
  /** Tracks into one file. */
  | {
      readonly kind: 'convert';
      readonly tracks: readonly TrackCommand[];
      /** What the output says of itself. */
      readonly metadata: Metadata;
      /** A cover in place of those of the sources, which are not among the tracks then. */
      readonly cover?: PictureUrl;
    }
  /** The best colours for a video, 256 at most, as a PNG. */
  | (TimeMap & {
      readonly kind: 'palette';
      readonly track: TrackRef;
      readonly edit: PictureEdit;
      readonly colours: number;
    })
  /** A GIF from a video (input 0) and its palette (input 1). */
  | (TimeMap & {
      readonly kind: 'gif';
      readonly track: TrackRef;
      readonly edit: PictureEdit;
      /** How colours are mixed that the palette lacks: `diffused` looks best, `ordered` takes less. */
      readonly dither: Dither;
      /** Seconds that the last picture of the source stands still; absent where it lasts to the end. */
      readonly hold?: number;
    })
  /** How loud a track will be, as JSON; see `loudness.ts`. `target` is what it is to be made, in LUFS. */
  | (TimeMap &
      SoundEdit & {
        readonly kind: 'measure-loudness';
        readonly track: TrackRef;
        /** As in what encodes it. */
        readonly mix?: readonly MixInput[];
        readonly target: number;
      })
  /**
   * An HLS package: pictures that are the same at several sizes and obey a rule for cuts, and one sound for all of them.
   * `name` is that of a picture's folder. `sound` is the only track of an input; null when there is none.
   */
  | {
      readonly kind: 'package';
      readonly pictures: readonly { readonly name: string; readonly input: number }[];
      readonly sound: { readonly input: number } | null;
      readonly cuts: CutRule;
    }
  /** The text of a track of subtitles, in the step's format. `codec` is the track's. */
  | (TimeMap & { readonly kind: 'cues'; readonly track: TrackRef; readonly codec: string })
  /** One frame at `at` seconds. */
  | {
      readonly kind: 'still';
      readonly track: TrackRef;
      readonly at: number;
      readonly edit: PictureEdit;
      readonly codec: VideoCodec;
      /** The quality, on the codec's own scale, as in `VideoRate`. */
      readonly value: number;
      /** Whatever the quality is, every pixel is as it was; absent: it follows the quality. */
      readonly lossless?: true;
      /** What of the EXIF data goes along; absent: none. */
      readonly exif?: KeptExif;
      /** Texts that go along; absent: none. */
      readonly texts?: readonly PictureText[];
    }
  /** Images, drawn and encoded: the frames of a slideshow from `from` up to, but not including, `to`. A shot's `input` is the step's. */
  | {
      readonly kind: 'slides';
      readonly codec: VideoCodec;
      readonly rate: VideoRate;
      readonly look: SlideLook;
      readonly shots: readonly Shot[];
      readonly from: number;
      readonly to: number;
    }
  /** The first sounds of the step's inputs, one after the other, so many times, `seconds` long at most. */
  | {
      readonly kind: 'soundtrack';
      readonly codec: AudioCodec;
      readonly channels: number;
      /** Hertz. */
      readonly sampleRate: number;
      /** Bits per second; null for lossless codecs. */
      readonly bitRate: number | null;
      readonly rounds: number;
      readonly seconds: number;
      /** Seconds in which it fades out. */
      readonly fade: number;
    };

/** A command of one kind. */
export type CommandOf<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

/** One unit of work. Pure data: it is stored with the job and can be run by any engine that understands it. */
export type Step = {
  readonly id: StepId;
  readonly engine: StepEngine;
  readonly inputs: readonly StepInput[];
  /** What the artifact is, and so how it is muxed. */
  readonly format: FormatId;
  readonly command: Command;
  /** Seconds of media that pass through, for progress; null when unknown. */
  readonly duration: number | null;
  /** Share of the plan's work, in estimated seconds; only the proportion matters. */
  readonly cost: number;
  /** Bytes of memory that the engine is expected to take, so that not too many run side by side. */
  readonly memory: number;
  /** The step of the first pass that this one makes again, for a size limit; absent in the first pass. */
  readonly repeats?: StepId;
};

/** The picture that a step encodes, which does nothing else. */
export function onlyPicture({ command }: Step): EncodeVideo {
  const [track, ...others]: readonly TrackCommand[] =
    command.kind === 'convert' ? command.tracks : [];
  if (track?.kind !== 'encode-video' || others.length > 0) {
    throw new Mistake('The step encodes something else than one picture.');
  }
  return track;
}

/** True for a step that encodes a segment of a video. */
export function isSegment({ command }: Step): boolean {
  return (
    command.kind === 'slides' ||
    (command.kind === 'convert' &&
      command.tracks.some((track) => track.kind === 'encode-video' && track.segment !== null))
  );
}

/** The steps whose artifacts an input is made of. */
export function stepsOf(input: StepInput): StepId[] {
  switch (input.kind) {
    case 'source':
      return [];
    case 'step':
    case 'facts':
    case 'cues':
      return [input.id];
    case 'joined':
      return input.segments.map(({ id }) => id);
    default:
      return input satisfies never;
  }
}

/** The steps that a step waits for. */
export function dependencies(step: Step): StepId[] {
  return step.inputs.flatMap(stepsOf);
}
