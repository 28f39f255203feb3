import { settings } from './en/settings.ts';
import { spoken } from './language.ts';

/** The words of the settings. */
export const settingsWords = spoken('settings', settings);
