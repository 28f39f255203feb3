import type { ContainerId } from '../media/container.ts';
import type { AudioCodec, VideoCodec } from '../media/codecs.ts';
import type { Disposition } from '../media/metadata.ts';
import type { HeldPictureData } from '../media/picture-data.ts';
import type { SubtitleCodec } from '../media/subtitle-codecs.ts';
import type { TagName } from '../media/tag-names.ts';
import type { OptionName, optionPool } from '../options/options.ts';

/** Which options a format offers, with the defaults that suit it. */
export type FormatOptions = { readonly [K in OptionName]?: (typeof optionPool)[K] };

/**
 * What a format does with video: codecs it may hold unchanged (with a pixel format where that matters: `h264:yuv420p`),
 * and those it is encoded to otherwise. The first is preferred; another is taken where the browser's own encoders,
 * which need no download, have that one only.
 */
type VideoHolding = {
  readonly copy: readonly string[];
  readonly encode: readonly [VideoCodec, ...VideoCodec[]];
  /** `kept`: the container can say "turn by 90 degrees"; `baked`: the picture itself has to be turned. */
  readonly rotation: 'kept' | 'baked';
  /** `constant`: the container has one frame rate for the whole file. */
  readonly timing: 'variable' | 'constant';
};

/** What a format does with sound. */
type AudioHolding = {
  readonly copy: readonly string[];
  readonly encode: readonly [AudioCodec, ...AudioCodec[]];
  readonly tracks: 'one' | 'many';
};

/** What a format does with subtitles: codecs it may hold unchanged, and what other text becomes; null: it stays out. */
type SubtitleHolding = {
  readonly copy: readonly string[];
  readonly encode: SubtitleCodec | null;
};

/** What a file of a format can say of itself. */
type MetadataHolding = {
  /** Any tags, or those that have a place of their own. */
  readonly tags: 'any' | readonly TagName[];
  readonly chapters: 'kept' | 'dropped';
  /** What tracks can be meant for, beside being the default; absent: nothing. */
  readonly marks?: readonly Disposition[];
};

/** Marks that MP4 and its kin have words for. */
export const ISOBMFF_MARKS = [
  'forced',
  'commentary',
  'hearing-impaired',
  'visual-impaired',
] as const satisfies readonly Disposition[];

/** What a format holds that has no place for tags. */
export const NO_METADATA_HELD: MetadataHolding = { tags: [], chapters: 'dropped' };

/** An output format: everything the planner, the form and the engines need to know about it, as data. */
export type Format<Id extends string = string> = {
  readonly id: Id;
  readonly kind: 'video' | 'audio' | 'animation' | 'still' | 'subtitles';
  readonly extension: string;
  readonly mime: string;
  readonly container: ContainerId;
  readonly video: VideoHolding | null;
  readonly audio: AudioHolding | null;
  /** Whether cover art can be carried along. */
  readonly cover: 'kept' | 'dropped';
  /** Absent where the container has no place for subtitles. */
  readonly subtitles?: SubtitleHolding;
  /** Files within the file, such as fonts; absent where the container has no place for them. */
  readonly attachments?: 'kept';
  readonly metadata: MetadataHolding;
  /** What a picture of a picture keeps of what stands beside that; absent: nothing. */
  readonly pictureData?: HeldPictureData;
  /** The resolution of its animations where the option says "auto"; absent where there is no such choice. */
  readonly autoResolution?: '360' | '480';
  readonly options: FormatOptions;
};

/** Checks a format against the type and keeps its id as a literal. */
export function defineFormat<const Id extends string>(format: Format<Id>): Format<Id> {
  return format;
}
