import { commands } from './en/commands.ts';
import { spoken } from './language.ts';

/** The words for what native programs are told. */
export const commandsWords = spoken('commands', commands);
