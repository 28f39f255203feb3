import type { FormatId } from './catalogue.ts';
import type { AudioCodec, VideoCodec } from './codecs.ts';
import type { TrackRef } from './media.ts';
import type { EngineId } from './step.ts';

/**
 * What an engine can do with one source on this device. Pure data: the router decides by it, and its whole table is
 * tested without a browser.
 */
export type Abilities = {
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

/** The abilities of the engines that may be used for a job; an engine that is not named is not to be used. */
export type Team = Readonly<Partial<Record<EngineId, Abilities>>>;
