import type { OptionName } from '../options/options.ts';

/** Options that mean something for a slideshow, which has a size and a rate of its own. */
export const SLIDESHOW_OPTIONS: readonly OptionName[] = ['quality', 'audioBitrate'];
