import type { AudioCodec, VideoCodec } from './codecs.ts';
import type { FormatId } from './catalogue.ts';
import type { Rate, TrackRef } from './media.ts';

/** Who can run a step. The order is the order of preference. */
const ENGINES = ['webcodecs', 'ffmpeg'] as const;

/** Id of an engine. */
export type EngineId = (typeof ENGINES)[number];

/** Id of a step, unique within its plan. */
export type StepId = string;

/**
 * Where a step reads from: the job's n-th source, the artifact of an earlier step, or several artifacts that are read
 * as one file, one after the other. `seconds` is the time from a part's first frame to that of the next part; `start`
 * is when the first frame of all is shown, in seconds from the source's start, so that picture and sound stay together.
 */
export type StepInput =
  | { readonly kind: 'source'; readonly index: number }
  | { readonly kind: 'step'; readonly id: StepId }
  | {
      readonly kind: 'joined';
      readonly start: number;
      readonly parts: readonly { readonly id: StepId; readonly seconds: number }[];
    };

/** Width and height in pixels, upright. */
export type Size = { readonly width: number; readonly height: number };

/**
 * How good an encoded picture has to be. `value` is on the codec's own scale: CRF for h264 and vp9, quantizer scale
 * for the MPEG family, 0-10 for theora, 0-100 for webp. `bitRate` is what encoders without such a scale aim at;
 * `ceiling` is what is not to be exceeded. Both in bits per second. `likeness`, where it is not null, is the SSIM (0 to
 * 1) with the source that is enough: an encoder that aims at a bit rate may find out that fewer bits reach it.
 */
export type VideoRate = {
  readonly effort: 'fast' | 'balanced' | 'smallest';
  readonly value: number;
  readonly bitRate: number;
  readonly likeness: number | null;
  readonly ceiling: number | null;
};

/**
 * A range of one video track that is encoded alone: the frames from `from` up to, but not including, `to`, both in
 * seconds from the source's start (its earliest timestamp, as in a FrameIndex) and strictly between two frames; null is
 * the very start or end. `seek` is where to jump to in the source so that decoding starts at the last key frame that is
 * not after `from`; null: the start. `frames` is how many there are. What comes of it need not be timed from the
 * source's start: who joins the parts knows when each of them begins.
 */
export type Segment = {
  readonly from: number | null;
  readonly to: number | null;
  readonly seek: number | null;
  readonly frames: number;
};

/** When frames are shown: as in the source, or evenly at one rate. */
export type Timing =
  | { readonly kind: 'source' }
  | { readonly kind: 'constant'; readonly rate: Rate };

/** What happens to a picture while it is encoded. */
export type PictureEdit = {
  /** Null leaves the size alone. */
  readonly size: Size | null;
  readonly timing: Timing;
  /** What is done to half pictures: nothing, or whole ones are made of them. */
  readonly scan: 'keep' | 'deinterlace';
};

/** What an output track is made of. `input` counts the step's inputs, `track` is one of that file. */
export type TrackCommand = { readonly input: number; readonly track: TrackRef } & (
  | { readonly kind: 'copy'; readonly codec: string }
  | {
      readonly kind: 'encode-video';
      readonly codec: VideoCodec;
      readonly edit: PictureEdit;
      readonly rate: VideoRate;
      readonly alpha: boolean;
      /** Only these frames; null encodes all. */
      readonly segment: Segment | null;
    }
  | {
      readonly kind: 'encode-audio';
      readonly codec: AudioCodec;
      readonly channels: number;
      /** Hertz. */
      readonly sampleRate: number;
      /** Bits per second; null for lossless codecs. */
      readonly bitRate: number | null;
    }
);

/** Where title, artist and so on are read from: the file, or one of its tracks. */
export type TagSource =
  | { readonly from: 'file' }
  | { readonly from: 'track'; readonly track: TrackRef };

/** What a step does, in words that any engine can follow. */
export type Command =
  /** Tracks into one file. */
  | {
      readonly kind: 'convert';
      readonly tracks: readonly TrackCommand[];
      readonly tags: TagSource;
    }
  /** The best 256 colours for a video, as a PNG. */
  | { readonly kind: 'palette'; readonly track: TrackRef; readonly edit: PictureEdit }
  /** A GIF from a video (input 0) and its palette (input 1). */
  | { readonly kind: 'gif'; readonly track: TrackRef; readonly edit: PictureEdit }
  /** One frame at `at` seconds. */
  | {
      readonly kind: 'still';
      readonly track: TrackRef;
      readonly at: number;
      readonly edit: PictureEdit;
      readonly codec: VideoCodec;
    };

/** One unit of work. Pure data: it is stored with the job and can be run by any engine that understands it. */
export type Step = {
  readonly id: StepId;
  readonly engine: EngineId;
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
};

/** True for a step that encodes a part of a longer video. */
export function isSegment({ command }: Step): boolean {
  return (
    command.kind === 'convert' &&
    command.tracks.some((track) => track.kind === 'encode-video' && track.segment !== null)
  );
}

/** The steps whose artifacts an input is made of. */
export function stepsOf(input: StepInput): StepId[] {
  switch (input.kind) {
    case 'source':
      return [];
    case 'step':
      return [input.id];
    case 'joined':
      return input.parts.map(({ id }) => id);
    default:
      return input satisfies never;
  }
}

/** The steps that a step waits for. */
export function dependencies(step: Step): StepId[] {
  return step.inputs.flatMap(stepsOf);
}
