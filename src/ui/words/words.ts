import { formats } from './en/formats.ts';
import { options } from './en/options.ts';

/** The words of the page. */
export const words = { formats, options };
