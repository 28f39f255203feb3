import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Turkish: the words for what was taken out of the list. */
export const removed: Catalogue['removed'] = {
  one: (name) => `${name} kaldırıldı`,
  many: (n) => plural(n, { other: '# dosya kaldırıldı' }),
  undo: 'Geri al',
  forget: 'Kalıcı olarak sil',
  ask: 'Kaydetmeden kaldırılsın mı?',
  unsaved: (n) => plural(n, { other: '# sonuç hiç kaydedilmedi.' }),
  unsavedOne: (name) => `${name} hiç kaydedilmedi.`,
  remove: 'Kaldır',
  keep: 'Sakla',
};
