import { menu } from './en/menu.ts';
import { spoken } from './language.ts';

/** The words of menus. */
export const menuWords = spoken('menu', menu);
