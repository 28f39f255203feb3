import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Turkish: the words for files that come in and do not become jobs as they are. */
export const adding: Catalogue['adding'] = {
  skipped: (count, names) =>
    `${plural(count, { other: '# dosya atlandı' })}: ses, resim veya video değil (${names}).`,
  more: (count) => plural(count, { other: '# dosya daha' }),
  notOpened: {
    damaged: (zip) => `${zip} hasarlı ya da zip değil.`,
    locked: (zip) => `${zip} parola istiyor. Önce arşivi açın, sonra dosyalarını ekleyin.`,
    empty: (zip) => `${zip} içinde ses, resim veya video yok.`,
    'too-much': (zip) => `${zip} burada açılamayacak kadar büyük.`,
  },
  noCover: (picture) => `${picture} burada okunamadığından albüm kapağı yapılmadı.`,
  unreadable: (zip, names) => `${zip}: bazı dosyalar okunamıyor (${names}).`,
  shareFailed:
    'Paylaşılanların tümü alınamadı. Disk dolu olabilir; kalanları “Dosya ekle” ile ekleyin.',
};
