import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Turkish: the words for files that cannot be read any more. */
export const lost: Catalogue['lost'] = {
  gone: {
    what: 'Dosya artık yerinde değil.',
    todo: 'Sürdürmek için yeniden seçin.',
  },
  locked: {
    what: 'Tarayıcının bu dosyayı yeniden okumak için izninize ihtiyacı var.',
    todo: 'Sürdürmek için izin verin.',
  },
  chooseAgain: 'Dosyayı yeniden seç',
  allowReading: 'Okumaya izin ver',
  notAllowed:
    'İzin verilmedi. Yeniden deneyip tarayıcı sorunca izin verin ya da dosyayı yeniden seçin.',
  otherFile: (wanted) => `Bu başka bir dosya. Bu işe gereken, değişmemiş haliyle: ${wanted}.`,
  missing: (wanted) => `Eksik: ${wanted}.`,
  wantedFile: (name, size) => `“${name}” (${size})`,
  findLost: 'Kayıp dosyaları bul',
  foundSome: (found, all) =>
    `${plural(all, { other: '# kayıp dosyadan' })} bulunan: ${found}. Ötekileri de seçin; değişmemiş olmalılar.`,
  foundAll: (found) =>
    `${plural(found, { other: '# kayıp dosya' })} bulundu: ${found === 1 ? 'işi sürüyor' : 'işleri sürüyor'}.`,
};
