import { diagnostics } from './en/diagnostics.ts';
import { spoken } from './language.ts';

/** The words of the diagnostics. */
export const diagnosticsWords = spoken('diagnostics', diagnostics);
