import { menu } from './en/menu.ts';
import { spoken } from './language.ts';

/** The words of menus, and of buttons beside them. */
export const menuWords = spoken('menu', menu);
