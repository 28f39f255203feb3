import { automatic } from './automatic.ts';
import { compare } from './compare.ts';
import { commands } from './commands.ts';
import { menu } from './menu.ts';
import { places } from './places.ts';

/**
 * English words that not every language has yet; where one has none, people read these. Once all have a room, it moves
 * to `english.ts`, and none can be without it any more.
 */
export const fresh = { automatic, compare, commands, menu, places };
