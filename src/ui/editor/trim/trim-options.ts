import type { Options } from '../../../domain/options/options.ts';

/** What the trim dialog edits: the options of these names. */
export type TrimOptions = Pick<Options, 'trimStart' | 'trimEnd' | 'trimMode'>;
