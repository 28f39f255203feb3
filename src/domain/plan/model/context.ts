import type { Format } from '../../formats/format.ts';
import type { VideoCodec } from '../../media/codecs.ts';
import type { FrameIndex } from '../../media/frame-index.ts';
import type { MediaInfo } from '../../media/media.ts';
import type { Measures } from './measures.ts';
import type { Options } from '../../options/options.ts';
import type { TimeMap } from '../../edits/time-map.ts';
import type { Target } from '../../target/target.ts';
import type { Avoid, EngineReason } from './decision.ts';
import type { CodecSupport } from '../../step/codec-support.ts';
import type { Trim } from './trim.ts';

/** The browser's own codecs for one job: what they can do with its source, or why they are not to be used. */
export type WebCodecs =
  | { readonly kind: 'here'; readonly support: CodecSupport }
  | { readonly kind: 'absent'; readonly because: EngineReason };

/** What is known of when the first video's frames are shown. */
export type Frames =
  | { readonly kind: 'not-looked' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'known'; readonly index: FrameIndex };

/** With what a plan may be made. All of it is data: the same capabilities and media give the same plan. */
export type Capabilities = {
  /** What the engine of pictures can do with this source; null where it may not be asked, or does not read it. */
  readonly images: CodecSupport | null;
  readonly webcodecs: WebCodecs;
  readonly ffmpeg: CodecSupport;
  /** Codecs that the browser encodes this source's picture to when FFmpeg decodes it; empty where it may not be asked. */
  readonly bridge: readonly VideoCodec[];
  /** What has failed for this job already. */
  readonly avoid: readonly Avoid[];
  /** FFmpeg's workers side by side, and the bytes of memory that they may take together. */
  readonly device: { readonly workers: number; readonly memory: number };
  readonly frames: Frames;
  /** How jobs of each kind went on this device; absent where nothing has been measured. */
  readonly measures?: Measures;
};

/** Bits per second that a picture gets, and that each sound may have at most; null: whatever the quality takes. */
export type Budget = { readonly video: number | null; readonly audio: number | null };

/** What every planner looks at. `options` holds a value for each option, resolved from the target. */
export type PlanContext = {
  /** The source as it will play, see `retimedMedia`. */
  readonly media: MediaInfo;
  /** What part of it is taken; null takes it all. */
  readonly trim: Trim | null;
  /** The same for what is encoded, and how fast it goes by. */
  readonly timeMap: TimeMap;
  readonly target: Target;
  readonly format: Format;
  readonly options: Options;
  readonly capabilities: Capabilities;
  /** What tracks may take so that the output is not too large; null when any size will do. */
  readonly budget: Budget | null;
};
