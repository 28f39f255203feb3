import type { Catalogue } from '../language.ts';

/** The words of menus, in Korean. */
export const menu: NonNullable<Catalogue['menu']> = {
  continueNatively: '내 컴퓨터에서 계속…',
  saveToFolder: '모두 폴더에 저장',
};
