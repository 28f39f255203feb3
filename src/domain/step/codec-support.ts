import type { FormatId } from '../formats/catalogue.ts';
import type { AudioCodec, VideoCodec } from '../media/codecs.ts';
import type { TrackRef } from '../media/media.ts';

/**
 * What an engine can do with one source on this device. Pure data: the router decides by it, and its whole table is
 * tested without a browser.
 */
export type CodecSupport = {
  /** Tracks whose packets it can carry over unchanged. */
  readonly copies: readonly TrackRef[];
  /** Tracks that it can decode. */
  readonly decodes: readonly TrackRef[];
  /** Codecs that it encodes this source's picture to, at its size and below, faster than FFmpeg would. */
  readonly video: readonly VideoCodec[];
  readonly audio: readonly AudioCodec[];
  /** Formats that it can write. */
  readonly formats: readonly FormatId[];
};
