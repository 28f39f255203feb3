import { formatOf, isFormatId, type FormatId } from '../formats/catalogue.ts';
import type { Format } from '../formats/format.ts';
import { FILE_KINDS, type FileKind } from '../media/file-kind.ts';
import type { OptionName, Options } from '../options/options.ts';
import { isSameTarget, optionNames, withOptions, type Target } from './target.ts';

/** What files of each kind become where nobody says otherwise. */
export type FormatByKind = Readonly<Record<FileKind, FormatId>>;

/** Each file becomes what suits its kind. `options` are those that all these formats have. */
export type Automatic = {
  readonly format: 'auto';
  readonly options: Partial<Options>;
  readonly formats: FormatByKind;
};

/** What is wanted of many files: one target for all, or each by its kind. */
export type Choice = Target | Automatic;

/** What can be chosen in a list of formats: one of them, or each by its kind. */
export type ChoiceId = Choice['format'];

/** What plays, sounds, shows and reads everywhere. */
export const FIRST_FORMATS: FormatByKind = {
  video: 'mp4',
  sound: 'mp3',
  picture: 'jpg',
  subtitles: 'srt',
};

/** Kinds of formats that files of a kind usually become: nobody means all videos by one frame of one video. */
const USUAL: Readonly<Record<FileKind, readonly Format['kind'][]>> = {
  video: ['video', 'animation', 'audio'],
  sound: ['audio'],
  picture: ['still', 'animation'],
  subtitles: ['subtitles'],
};

/** The kind of file that a format is for, where files of several kinds can become it. */
const OWN_KIND: Readonly<Record<Format['kind'], FileKind>> = {
  video: 'video',
  animation: 'video',
  audio: 'sound',
  still: 'picture',
  subtitles: 'subtitles',
};

/** True for what can be chosen. */
export function isChoiceId(value: unknown): value is ChoiceId {
  return value === 'auto' || isFormatId(value);
}

/** True for a format that files of a kind may become by themselves. */
export function isUsual(kind: FileKind, format: FormatId): boolean {
  return USUAL[kind].includes(formatOf(format).kind);
}

/** What a file of a kind becomes. */
export function targetFor(choice: Choice, kind: FileKind): Target {
  return choice.format === 'auto'
    ? withOptions({ format: choice.formats[kind], options: {} }, choice.options)
    : choice;
}

/** Each file by its kind, with those of the options that mean something for all of them. */
export function automatic(formats: FormatByKind, options: Partial<Options>): Automatic {
  const shared = new Set<string>(sharedOptions(formats));
  const kept = Object.entries(options).filter(([name]) => shared.has(name));
  return { format: 'auto', formats, options: Object.fromEntries(kept) };
}

/** The options that videos, sound and pictures have in common; subtitles have next to none. */
export function sharedOptions({ video, sound, picture }: FormatByKind): OptionName[] {
  const others = [sound, picture].map((format) => new Set(optionNames(format)));
  return optionNames(video).filter((name) => others.every((names) => names.has(name)));
}

/** The same choice with some options changed. */
export function withChosenOptions(choice: Choice, options: Partial<Options>): Choice {
  return choice.format === 'auto'
    ? automatic(choice.formats, { ...choice.options, ...options })
    : withOptions(choice, options);
}

/** True when two choices ask for the same thing, of whichever file. */
export function isSameChoice(a: Choice, b: Choice): boolean {
  return (
    (a.format === 'auto') === (b.format === 'auto') &&
    FILE_KINDS.every((kind) => isSameTarget(targetFor(a, kind), targetFor(b, kind)))
  );
}

/** True where files of all kinds become the same of their own accord. */
export function isSameByKind(a: FormatByKind, b: FormatByKind): boolean {
  return FILE_KINDS.every((kind) => a[kind] === b[kind]);
}

/**
 * What files become from now on, after a format was chosen for files of these kinds; for none, for those that it is made
 * for.
 */
export function afterChoosing(
  formats: FormatByKind,
  format: FormatId,
  kinds: readonly FileKind[],
): FormatByKind {
  const meant = kinds.length > 0 ? kinds : [OWN_KIND[formatOf(format).kind]];
  const learnt = meant.filter((kind) => isUsual(kind, format)).map((kind) => [kind, format]);
  return { ...formats, ...Object.fromEntries(learnt) };
}

/** Formats by kind from storage; what does not fit is what it is at first. */
export function parseFormats(value: unknown): FormatByKind {
  const given = (value ?? {}) as Readonly<Record<string, unknown>>;
  const known = FILE_KINDS.map((kind) => {
    const format = given[kind];
    return [kind, isFormatId(format) && isUsual(kind, format) ? format : FIRST_FORMATS[kind]];
  });
  return Object.fromEntries(known) as FormatByKind;
}
