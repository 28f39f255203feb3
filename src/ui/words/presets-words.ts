import { presets } from './en/presets.ts';
import { spoken } from './language.ts';

/** The words for presets. */
export const presetsWords = spoken('presets', presets);
