import type { Catalogue } from '../language.ts';

/** The words of menus, in Korean. */
export const menu: NonNullable<Catalogue['menu']> = { continueNatively: '내 컴퓨터에서 계속…' };
