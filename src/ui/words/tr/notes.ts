import { app } from './app.ts';
import type { Catalogue } from '../language.ts';

/** In Turkish: the words for what holds for the whole page. */
export const notes: Catalogue['notes'] = {
  notes: {
    session:
      'Burada hiçbir şey saklanamıyor (gizli pencere mi?); işler yenilemeden sağ çıkmaz. Bitene dek bu sekmeyi açık tutun veya normal bir pencere kullanın.',
    emptied:
      'Kiln’in burada sakladığı her şey, tarayıcı tarafından veya site verileri temizlenerek silindi. Dosyalarınızı yeniden ekleyin. Uygulama olarak yüklenirse Kiln onları korur.',
    'seven-days':
      'Bu sayfayı yedi gün açmazsanız Safari bu işleri siler. Korumak için Kiln’i Ana Ekran’a ekleyin.',
    alone: 'Kiln’i tek sekmede kullanın: bu tarayıcıda iki sekme birbirini engeller.',
    blocked: app.unusable.blocked,
    outdated: app.unusable.newer,
    skipped:
      'Bu tarayıcının veritabanı yavaş açıldı; bu sekmedeki işler yenilemeden sağ çıkmaz. Bitmelerini bekleyin, sonra önceki işlerinizi görmek için sayfayı yenileyin.',
  },
  reload: 'Yenile',
};
