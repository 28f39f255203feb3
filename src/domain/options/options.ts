import type { OptionValues } from './option-spec.ts';
import { encodingOptions } from './encoding.ts';
import { mainOptions } from './main.ts';
import { pictureOptions } from './picture.ts';
import { privacyOptions } from './privacy.ts';
import { soundOptions } from './sound.ts';
import { subtitleOptions } from './subtitles.ts';
import { tagOptions } from './tags.ts';
import { trimOptions } from './trim.ts';

/** The options as the form groups them, in its order. */
export const optionGroups = {
  main: mainOptions,
  trim: trimOptions,
  picture: { ...pictureOptions, ...subtitleOptions },
  sound: soundOptions,
  encoding: encodingOptions,
  privacy: privacyOptions,
  tags: tagOptions,
} as const;

/** A group of options: `main` is shown at once, the others when asked for. */
export type OptionGroup = keyof typeof optionGroups;

/** Every option there is; a format offers some of them, see `Format.options`. */
export const optionPool = {
  ...optionGroups.main,
  ...optionGroups.trim,
  ...optionGroups.picture,
  ...optionGroups.sound,
  ...optionGroups.encoding,
  ...optionGroups.privacy,
  ...optionGroups.tags,
} as const;

/** Name of an option. */
export type OptionName = keyof typeof optionPool;

/** A value for every option. */
export type Options = OptionValues<typeof optionPool>;

/** How much a user values time against size. */
export type Quality = Options['quality'];
