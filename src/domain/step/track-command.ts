import type { AudioCodec, VideoCodec } from '../media/codecs.ts';
import type { SubtitleCodec } from '../media/subtitle-codecs.ts';
import type { CutRule } from '../edits/cut-times.ts';
import type { Rate, TrackRef } from '../media/media.ts';
import type { TrackLabel } from '../media/metadata.ts';
import type { TimeMap } from '../edits/time-map.ts';
import type { PictureEdit } from '../edits/picture-edit.ts';
import type { Segment } from './segment.ts';
import type { SoundEdit } from '../edits/sound-edit.ts';
import type { TimeRange } from '../edits/time-map.ts';
import type { VideoRate } from './video-rate.ts';

/** A sound of the same input that is mixed with others, and how many channels it has. */
export type MixInput = { readonly track: TrackRef; readonly channels: number };

/** What an output track is made of. `input` counts the step's inputs, `track` is one of that file. */
export type TrackCommand = {
  readonly input: number;
  readonly track: TrackRef;
  /** What the output's track says of itself; absent: nothing. */
  readonly label?: TrackLabel;
  /**
   * Frames per second that a video keeps to, as a container's clock can say it exactly. A segment does not show it, so
   * whoever puts segments together is told; absent where frames come as they like.
   */
  readonly clock?: Rate;
} & (
  | {
      readonly kind: 'copy';
      readonly codec: string;
      /** Cut between packets; null copies all. A video's `from` is that of a key frame. */
      readonly range: TimeRange | null;
    }
  | (TimeMap & {
      readonly kind: 'encode-video';
      readonly codec: VideoCodec;
      readonly edit: PictureEdit;
      readonly rate: VideoRate;
      /** Only these frames; null encodes all. */
      readonly segment: Segment | null;
      /** Where there are key frames, so that what comes of it can be cut there; absent: where the encoder likes. */
      readonly cuts?: CutRule;
    })
  | (TimeMap &
      SoundEdit & {
        readonly kind: 'encode-audio';
        readonly codec: AudioCodec;
        readonly channels: number;
        /** Hertz. */
        readonly sampleRate: number;
        /** Bits per second; null for lossless codecs. */
        readonly bitRate: number | null;
        /** The sounds that are mixed into this one, `track` among them; absent when it is one alone. */
        readonly mix?: readonly MixInput[];
        /** The source is several recordings, whose samples may differ in rate and channels; absent when it is one. */
        readonly recordings?: 'many';
        /** `average`: any bit rate, met on average, by encoders that otherwise know a few constant ones only. */
        readonly bitRateMode?: 'average';
      })
  | { readonly kind: 'encode-subtitle'; readonly codec: SubtitleCodec }
);

/** A track whose packets are taken over as they are. */
export type CopyTrack = Extract<TrackCommand, { kind: 'copy' }>;

/** A track that is encoded as a picture. */
export type EncodeVideo = Extract<TrackCommand, { kind: 'encode-video' }>;

/** Subtitles, copied or as text of another kind. */
export type SubtitleCommand = Extract<TrackCommand, { kind: 'copy' | 'encode-subtitle' }>;

/** A track that is encoded as sound. */
export type EncodeAudio = Extract<TrackCommand, { kind: 'encode-audio' }>;
