import type { Size } from '../edits/rect.ts';

/** A file of a media playlist, relative to it. Seconds and bytes. */
export type HlsSegment = {
  readonly uri: string;
  readonly seconds: number;
  readonly bytes: number;
};

/** A playlist of segments, all of one track. */
export type HlsRendition = {
  /** Its folder in the package. */
  readonly name: string;
  /** Codec as RFC 6381 writes it, such as "avc1.64001f". */
  readonly codec: string;
  readonly segments: readonly HlsSegment[];
};

/** A rendition of the picture. */
export type HlsPicture = HlsRendition & {
  readonly size: Size;
  /** Frames per second, at most. */
  readonly frameRate: number;
};

/** A rendition of the sound. */
export type HlsSound = HlsRendition & { readonly channels: number };

/** Name of a rendition's playlist in its folder. */
export const MEDIA_PLAYLIST = 'playlist.m3u8';

/** Name of what a decoder needs to know before a rendition's first segment. */
export const INIT_SEGMENT = 'init.mp4';

/** Name of the playlist that leads to all others. */
export const MASTER_PLAYLIST = 'master.m3u8';
