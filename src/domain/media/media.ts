import type { ColourTags } from './colours.ts';
import type { ContainerId } from './container.ts';
import type { EngineId } from '../engine/engine-id.ts';
import type { Metadata, TrackLabel } from './metadata.ts';

/** Frames per second as an exact fraction, for example 30000/1001. */
export type Rate = { readonly num: number; readonly den: number };

/**
 * How long something lasts, and how far that can be trusted.
 * `estimated` comes from a bit rate (ADTS, MP3 without a header): good for progress, not for judging an output.
 */
export type Duration =
  | { readonly kind: 'exact'; readonly seconds: number }
  | { readonly kind: 'estimated'; readonly seconds: number }
  | { readonly kind: 'unknown' };

/** Clockwise turn in degrees that a player applies before showing the picture. */
export type Rotation = 0 | 90 | 180 | 270;

/** Facts that every track has. `index` is its position in the file, `bitRate` is in bits per second. */
type TrackBase = {
  readonly index: number;
  readonly codec: string;
  /** Frames as the container counts them, hidden ones included; null when it does not. */
  readonly frames: number | null;
  readonly bitRate: number | null;
  /** Absent where the track says nothing of itself. */
  readonly label?: TrackLabel;
};

/** A moving picture. `width` and `height` are stored pixels, before rotation and pixel aspect are applied. */
export type VideoTrack = TrackBase & {
  readonly kind: 'video';
  readonly width: number;
  readonly height: number;
  readonly pixelAspect: number;
  readonly rotation: Rotation;
  readonly rate: Rate | null;
  /** Interlaced pictures are two half pictures woven into one; shown whole they look combed. */
  readonly scan: 'progressive' | 'interlaced';
  readonly duration: Duration;
  /** How samples are laid out, such as `yuv420p`; empty when unknown. */
  readonly pixelFormat: string;
  /** What the track says of its colours; what is assumed otherwise: `coloursOf`. */
  readonly colours: ColourTags;
};

/** Sound. `sampleRate` is in hertz; `bits` is the depth of lossless samples (16 when the codec has none). */
export type AudioTrack = TrackBase & {
  readonly kind: 'audio';
  readonly channels: number;
  readonly sampleRate: number;
  readonly bits: number;
  readonly duration: Duration;
};

/** A picture that belongs to the file rather than to its timeline, such as album art. */
export type CoverTrack = TrackBase & {
  readonly kind: 'cover';
  readonly width: number;
  readonly height: number;
};

/** Subtitles: text that can take another form, or pictures that cannot; see `subtitle-codecs.ts`. */
export type SubtitleTrack = TrackBase & { readonly kind: 'subtitle' };

/** A file within the file, such as a font that subtitles are shown in. */
export type AttachmentTrack = TrackBase & { readonly kind: 'attachment' };

/** Anything else, such as timecode: known to be there, and no more. */
export type DataTrack = TrackBase & { readonly kind: 'data' };

/** One track of a source. */
export type Track =
  | VideoTrack
  | AudioTrack
  | CoverTrack
  | SubtitleTrack
  | AttachmentTrack
  | DataTrack;

/**
 * Names a track in a way that every engine understands: the n-th of its kind. Covers and attachments go by their index
 * in the file, because some engines count covers among the videos or the attachments.
 */
export type TrackRef =
  | { readonly kind: 'video' | 'audio' | 'subtitle'; readonly nth: number }
  | { readonly kind: 'cover' | 'attachment'; readonly index: number };

/** Media data that a reader does not take in, of all that there are. Bytes. */
export type Unread = { readonly bytes: number; readonly of: number };

/**
 * What a probe learns about a source.
 * `probedBy` is the engine that looked: what FFmpeg is to do is planned from its own probe, which sees more.
 */
export type MediaInfo = {
  readonly probedBy: EngineId;
  readonly container: ContainerId;
  readonly size: number;
  readonly duration: Duration;
  readonly tracks: readonly Track[];
  readonly metadata: Metadata;
  /** What of its media data no reader takes in; absent when nothing is left. */
  readonly unread?: Unread;
  /** How many recordings lie one after the other in it, each with headers of its own; absent when it is one. */
  readonly recordings?: number;
  /** Its clock goes back on the way, as in broadcasts that were joined; absent where times go on. */
  readonly clock?: 'restarts';
};

/** The tracks of one kind, in file order. */
export function tracksOf<K extends Track['kind']>(
  media: MediaInfo,
  kind: K,
): Extract<Track, { kind: K }>[] {
  return media.tracks.filter((track): track is Extract<Track, { kind: K }> => track.kind === kind);
}

/** The name of one of a file's tracks that can be converted. */
export function refOf(media: MediaInfo, track: Exclude<Track, DataTrack>): TrackRef {
  if (track.kind === 'cover' || track.kind === 'attachment') {
    return { kind: track.kind, index: track.index };
  }
  const same = media.tracks.filter(({ kind }) => kind === track.kind);
  return { kind: track.kind, nth: same.indexOf(track) };
}

/** True when both name the same track. */
export function isSameTrack(a: TrackRef, b: TrackRef): boolean {
  if (a.kind !== b.kind) return false;
  return 'index' in a ? 'index' in b && a.index === b.index : 'nth' in b && a.nth === b.nth;
}

/** True when headers change on the way: packets behind them cannot be decoded by the first ones. */
export function isChained({ recordings = 1 }: MediaInfo): boolean {
  return recordings > 1;
}

/** Seconds of a duration, or null when nothing is known. */
export function secondsOf(duration: Duration): number | null {
  return duration.kind === 'unknown' ? null : duration.seconds;
}

/** A rate as frames per second. */
export function perSecond(rate: Rate): number {
  return rate.num / rate.den;
}
