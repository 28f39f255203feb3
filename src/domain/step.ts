import type { AudioCodec, VideoCodec } from './codecs.ts';
import type { FormatId } from './catalogue.ts';
import type { Rate } from './media.ts';

/** Who can run a step. The order is the order of preference. */
const ENGINES = ['ffmpeg'] as const;

/** Id of an engine. */
export type EngineId = (typeof ENGINES)[number];

/** Id of a step, unique within its plan. */
export type StepId = string;

/** Where a step reads from: the job's n-th source, or the artifact of an earlier step. */
export type StepInput =
  | { readonly kind: 'source'; readonly index: number }
  | { readonly kind: 'step'; readonly id: StepId };

/** Width and height in pixels, upright. */
export type Size = { readonly width: number; readonly height: number };

/**
 * How good an encoded picture has to be. `value` is on the codec's own scale: CRF for h264 and vp9, quantizer scale
 * for the MPEG family, 0-10 for theora, 0-100 for webp. `ceiling` is in bits per second.
 */
export type VideoRate = {
  readonly effort: 'fast' | 'balanced' | 'smallest';
  readonly value: number;
  readonly ceiling: number | null;
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

/** What an output track is made of. `input` counts the step's inputs, `track` is the index within that file. */
export type TrackCommand = { readonly input: number; readonly track: number } & (
  | { readonly kind: 'copy'; readonly of: 'video' | 'audio' | 'cover'; readonly codec: string }
  | {
      readonly kind: 'encode-video';
      readonly codec: VideoCodec;
      readonly edit: PictureEdit;
      readonly rate: VideoRate;
      readonly alpha: boolean;
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
  | { readonly from: 'track'; readonly track: number };

/** What a step does, in words that any engine can follow. */
export type Command =
  /** Tracks into one file. */
  | {
      readonly kind: 'convert';
      readonly tracks: readonly TrackCommand[];
      readonly tags: TagSource;
    }
  /** The best 256 colours for a video, as a PNG. */
  | { readonly kind: 'palette'; readonly track: number; readonly edit: PictureEdit }
  /** A GIF from a video (input 0) and its palette (input 1). */
  | { readonly kind: 'gif'; readonly track: number; readonly edit: PictureEdit }
  /** One frame at `at` seconds. */
  | {
      readonly kind: 'still';
      readonly track: number;
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
};

/** The steps that a step waits for. */
export function dependencies(step: Step): StepId[] {
  return step.inputs.flatMap((input) => (input.kind === 'step' ? [input.id] : []));
}
