import type { AudioCodec, VideoCodec } from './codecs.ts';
import type { FormatId } from './catalogue.ts';
import type { Rate, Rotation, TrackRef } from './media.ts';
import type { SlideFit, SlideTransition } from './slideshow.ts';
import type { Shot } from './slideshow-timeline.ts';

/** Who can run a step. The order is the order of preference. */
const ENGINES = ['webcodecs', 'ffmpeg'] as const;

/** Id of an engine. */
export type EngineId = (typeof ENGINES)[number];

/** Id of a step, unique within its plan. */
export type StepId = string;

/**
 * Where a step reads from: the job's n-th source, the artifact of an earlier step, or several artifacts that are read
 * as one file, one after the other. `seconds` is the time from a part's first frame to that of the next part; `start`
 * is when the first frame of all is shown, in seconds of the output's timeline, so that picture and sound stay together.
 * `seek` is where an engine may jump to in a source, in seconds from its start, because nothing before that is needed.
 * `facts` is no media, but what an earlier step found out about some.
 */
export type StepInput =
  | { readonly kind: 'source'; readonly index: number; readonly seek?: number }
  | { readonly kind: 'facts'; readonly id: StepId }
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
  /** `all`: the bit rate is met on average, whatever quality that is; otherwise no more is spent than that needs. */
  readonly spend?: 'all';
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
  /** When the first of them is shown, in seconds from the source's start; absent in what older versions planned. */
  readonly start?: number;
};

/** When frames are shown: as in the source, or evenly at one rate. */
export type Timing =
  | { readonly kind: 'source' }
  | { readonly kind: 'constant'; readonly rate: Rate };

/** A part of a picture, in whole pixels from its upper left corner. */
export type Rect = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/**
 * The part of a source that is taken, in seconds from its start (its earliest timestamp, as in a FrameIndex): what
 * begins at or after `from` and before `to`; null is the very start or end. What is at `from` comes out at 0.
 */
export type TimeRange = { readonly from: number | null; readonly to: number | null };

/**
 * Seconds at the output's start and end in which picture and sound come out of nothing and go back into it. `end` is
 * when the output ends, in its own seconds; null when nobody knows, and then `out` is 0.
 */
export type Fade = { readonly in: number; readonly out: number; readonly end: number | null };

/** No fading. */
export const NO_FADE: Fade = { in: 0, out: 0, end: null };

/**
 * What happens to a picture while it is encoded, in this order: it is turned upright, cleared of half pictures, cropped,
 * turned, flipped, cleared of noise, played at the wanted speed and rate, scaled, put into its frame, faded.
 */
export type PictureEdit = {
  /** The part of the upright source that is kept; null keeps it all. */
  readonly crop: Rect | null;
  /** Degrees, clockwise. */
  readonly turn: Rotation;
  readonly flip: 'none' | 'horizontal' | 'vertical';
  /** Of the output; null leaves it as it is after crop and turn. */
  readonly size: Size | null;
  /** Where in `size` the picture is drawn, on black; null fills it. */
  readonly frame: Rect | null;
  /** How wide a pixel of the output is: as in the source, in proportion, or as wide as high. */
  readonly pixels: 'source' | 'square';
  readonly timing: Timing;
  /** What is done to half pictures: nothing, or whole ones are made of them: of those that say so, or of all. */
  readonly scan: 'keep' | 'deinterlace' | 'deinterlace-all';
  readonly denoise: 'off' | 'light' | 'strong';
  readonly fade: Fade;
};

/** Leaves the picture as it is. */
export const NO_EDIT: PictureEdit = {
  crop: null,
  turn: 0,
  flip: 'none',
  size: null,
  frame: null,
  pixels: 'source',
  timing: { kind: 'source' },
  scan: 'keep',
  denoise: 'off',
  fade: NO_FADE,
};

/**
 * How loud the whole has to be, in LUFS (EBU R128), and which of the step's inputs holds what a `measure-loudness` step
 * found out about the track.
 */
export type Loudness = { readonly target: number; readonly input: number };

/** What part of a track is taken, and how fast it goes by. */
export type Pace = {
  /** Null takes it all. */
  readonly range: TimeRange | null;
  /** How many times as fast as the source; the pitch of sound stays. */
  readonly speed: number;
};

/** All of it, as fast as it is. */
export const NO_PACE: Pace = { range: null, speed: 1 };

/** What happens to a sound while it is encoded, after range and speed: made louder by `gain` decibels, faded, and as loud as wanted. */
export type SoundEdit = {
  readonly gain: number;
  readonly fade: Fade;
  readonly loudness: Loudness | null;
};

/** Leaves the sound as it is. */
export const NO_SOUND_EDIT: SoundEdit = { gain: 0, fade: NO_FADE, loudness: null };

/**
 * A video that can be cut about every so many seconds: the first frame that is shown at or after each multiple is a key
 * frame, and no frame is stored before one that is shown earlier. Whatever the size, these are the same frames.
 */
export type CutRule = { readonly every: number };

/** What an output track is made of. `input` counts the step's inputs, `track` is one of that file. */
export type TrackCommand = { readonly input: number; readonly track: TrackRef } & (
  | {
      readonly kind: 'copy';
      readonly codec: string;
      /** Cut between packets; null copies all. A video's `from` is that of a key frame. */
      readonly range: TimeRange | null;
    }
  | (Pace & {
      readonly kind: 'encode-video';
      readonly codec: VideoCodec;
      readonly edit: PictureEdit;
      readonly rate: VideoRate;
      readonly alpha: boolean;
      /** Only these frames; null encodes all. */
      readonly segment: Segment | null;
      /** Where there are key frames, so that what comes of it can be cut there; absent: where the encoder likes. */
      readonly cuts?: CutRule;
    })
  | (Pace &
      SoundEdit & {
        readonly kind: 'encode-audio';
        readonly codec: AudioCodec;
        readonly channels: number;
        /** Hertz. */
        readonly sampleRate: number;
        /** Bits per second; null for lossless codecs. */
        readonly bitRate: number | null;
        /** `average`: any bit rate, met on average, by encoders that otherwise know a few constant ones only. */
        readonly spread?: 'average';
      })
);

/** Where title, artist and so on are read from: the file, or one of its tracks. */
export type TagSource =
  | { readonly from: 'file' }
  | { readonly from: 'track'; readonly track: TrackRef };

/** How images become frames. `rate` in frames per second, the colour `#rrggbb`. */
export type SlideLook = {
  readonly size: Size;
  readonly rate: number;
  readonly fit: SlideFit;
  readonly background: string;
  readonly transition: SlideTransition;
};

/** What a step does, in words that any engine can follow. */
export type Command =
  /** Tracks into one file. */
  | {
      readonly kind: 'convert';
      readonly tracks: readonly TrackCommand[];
      readonly tags: TagSource;
    }
  /** The best 256 colours for a video, as a PNG. */
  | (Pace & { readonly kind: 'palette'; readonly track: TrackRef; readonly edit: PictureEdit })
  /** A GIF from a video (input 0) and its palette (input 1). */
  | (Pace & { readonly kind: 'gif'; readonly track: TrackRef; readonly edit: PictureEdit })
  /** How loud a track will be, as JSON; see `loudness.ts`. `target` is what it is to be made, in LUFS. */
  | (Pace &
      SoundEdit & {
        readonly kind: 'measure-loudness';
        readonly track: TrackRef;
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
  /** One frame at `at` seconds. */
  | {
      readonly kind: 'still';
      readonly track: TrackRef;
      readonly at: number;
      readonly edit: PictureEdit;
      readonly codec: VideoCodec;
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
