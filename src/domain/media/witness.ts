import type { EngineId } from '../engine/engine-id.ts';
import type { Duration, MediaInfo, Track, Unread } from './media.ts';

/**
 * Where media data stand in a file.
 * `first`: what every reader takes in: what the index at the head lists, or the streams that begin there.
 * `later`: fragments behind such an index, streams that begin when the first ones have ended, clocks that start anew,
 * what stands behind a frame of no length.
 * `appended`: another file of the same kind, behind the end of the first one.
 * `unlisted`: data in a place for media that nothing in the file points to.
 * `damaged`: bytes between others that are media, and which are none or not there any more: readers pass over them.
 */
export type MediaPart = 'first' | 'later' | 'appended' | 'unlisted' | 'damaged';

/**
 * What the bytes of a file say of it without the reader that lists its packets: how much media there is, in bytes; how
 * many recordings with headers of their own are read one after the other; and how long they last where the structure
 * tells that better than the headers, `as-said` where it does not.
 */
export type Witness = {
  readonly bytes: Readonly<Record<MediaPart, number>>;
  readonly recordings: number;
  /** Tracks whose headers say another length than their samples have, by their place in the file: seconds. */
  readonly lengths?: ReadonlyMap<number, number>;
  readonly duration: Duration | { readonly kind: 'as-said' };
  readonly clock?: 'restarts';
};

/** What each engine's reader takes in. */
const READS: Readonly<Record<EngineId, readonly MediaPart[]>> = {
  // Pictures are one piece.
  images: ['first'],
  webcodecs: ['first'],
  ffmpeg: ['first', 'later'],
};

/**
 * Data that nothing points to are left over by editing, or padding, as long as they are few: bytes, and the share of
 * all. The other parts are known from their own headers, so every byte of them counts. Of 436 clips (those that tests and
 * the zoo make, and files after public bug reports) 35 are found to be unread in part, each of which is made to be.
 */
const PADDING = { bytes: 16 << 10, share: 0.02 } as const;

/** What an engine's reader leaves out of a file; null when it takes in all of it. */
export function unreadBy(engine: EngineId, { bytes }: Witness): Unread | null {
  const parts = Object.keys(bytes) as MediaPart[];
  const all = parts.reduce((sum, part) => sum + bytes[part], 0);
  const isPadding = bytes.unlisted < Math.max(PADDING.bytes, all * PADDING.share);
  const unread = parts
    .filter((part) => !READS[engine].includes(part) && !(part === 'unlisted' && isPadding))
    .reduce((sum, part) => sum + bytes[part], 0);
  return unread > 0 ? { bytes: unread, of: all } : null;
}

/** True when another engine's reader takes in more of the file than this one's. */
export function isReadBetter(witness: Witness, by: EngineId, than: EngineId): boolean {
  return (unreadBy(by, witness)?.bytes ?? 0) < (unreadBy(than, witness)?.bytes ?? 0);
}

function relengthed(track: Track, lengths: Witness['lengths']): Track {
  const seconds = lengths?.get(track.index);
  const isTimed = track.kind === 'video' || track.kind === 'audio';
  return isTimed && seconds !== undefined
    ? { ...track, duration: { kind: 'exact', seconds } }
    : track;
}

/** What a reader found, put right by the witness: how long it really is, and what the reader left out. */
export function witnessed(media: MediaInfo, witness: Witness | null): MediaInfo {
  if (witness === null) return media;
  const unread = unreadBy(media.probedBy, witness);
  const { duration, recordings, clock } = witness;
  const said: MediaInfo = {
    ...media,
    tracks: media.tracks.map((track) => relengthed(track, witness.lengths)),
    ...(unread === null ? {} : { unread }),
    ...(recordings > 1 ? { recordings } : {}),
    ...(clock === undefined ? {} : { clock }),
  };
  if (duration.kind === 'as-said') return said;
  return {
    ...said,
    duration,
    tracks: said.tracks.map((track) =>
      track.kind === 'video' || track.kind === 'audio' ? { ...track, duration } : track,
    ),
  };
}
