import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Indonesian: the words for what was taken out of the list. */
export const removed: Catalogue['removed'] = {
  one: (name) => `${name} dihapus`,
  many: (n) => plural(n, { other: '# file dihapus' }),
  undo: 'Urungkan',
  forget: 'Hapus permanen',
  ask: 'Hapus tanpa menyimpan?',
  unsaved: (n) => plural(n, { other: '# hasil belum pernah disimpan.' }),
  unsavedOne: (name) => `${name} belum pernah disimpan.`,
  remove: 'Hapus',
  keep: 'Pertahankan',
};
