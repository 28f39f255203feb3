import { formatOf, type FormatId } from '../formats/catalogue.ts';
import type { OptionGroup, OptionName, Options } from '../options/options.ts';
import { isTagOption, TAG_OF } from '../options/tags.ts';
import { optionNames, resolveOptions, type Target } from './target.ts';

/** Options that mean something for a slideshow, which has a size and a rate of its own. */
export const SLIDESHOW_OPTIONS: readonly OptionName[] = ['quality', 'audioBitrate'];

/** Options that mean something only when another one has a value that asks for them. */
const ASKED_FOR: { readonly [K in OptionName]?: (options: Options) => boolean } = {
  resolution: ({ renditions }) => renditions.length === 0,
  videoBitrate: ({ renditions }) => renditions.length === 0,
  smaller: ({ renditions }) => renditions.length === 0,
  maxSize: ({ renditions }) => renditions.length === 0,
  longestEdge: ({ resolution }) => resolution !== 'custom',
  width: isCustom,
  height: isCustom,
  fitMode: isCustom,
  trimMode: ({ trimStart, trimEnd }) => trimStart !== null || trimEnd !== null,
  quality: isLossy,
  pictureQuality: isLossy,
  crf: ({ videoBitrate }) => videoBitrate === null,
  audioBitrate: hasSound,
  volume: hasSound,
  loudness: hasSound,
  channels: hasSound,
  sampleRate: hasSound,
};

function isLossy({ lossless }: Options): boolean {
  return lossless === 'off';
}

function hasSound({ audioTracks }: Options): boolean {
  return audioTracks !== 'none';
}

/** Tags and covers that the format has a place for. */
function isHeld(format: FormatId, name: OptionName): boolean {
  const { metadata, cover } = formatOf(format);
  if (name === 'cover') return cover === 'kept';
  return !isTagOption(name) || metadata.tags === 'any' || metadata.tags.includes(TAG_OF[name]);
}

/** Several resolutions take the place of one. */
function isCustom({ resolution, renditions }: Options): boolean {
  return resolution === 'custom' && renditions.length === 0;
}

/** The options of a group that mean something for this target: those to be shown. */
export function usefulOptions(target: Target, group: OptionGroup): OptionName[] {
  const options = resolveOptions(target);
  return optionNames(target.format, group).filter(
    (name) =>
      (target.slideshow === undefined || SLIDESHOW_OPTIONS.includes(name)) &&
      isHeld(target.format, name) &&
      (ASKED_FOR[name]?.(options) ?? true),
  );
}
