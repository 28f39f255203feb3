import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Turkish: the words for what is done with all jobs. */
export const queueBar: Catalogue['queueBar'] = {
  queue: 'Kuyruk',
  pauseQueue: 'Kuyruğu duraklat',
  resumeQueue: 'Kuyruğu sürdür',
  clearFinished: 'Bitenleri temizle',
  queuePaused: 'Duraklatıldı. Süren işler biter; yenileri başlamaz.',
  viewer: 'Başka bir sekme dönüştürüyor. Onu kapattığınızda bu sekme devralır.',
  counts: {
    importing: (n) => plural(n, { other: '# ekleniyor' }),
    held: (n) => plural(n, { other: '# hazır' }),
    waiting: (n) => plural(n, { other: '# bekliyor' }),
    running: (n) => plural(n, { other: '# sürüyor' }),
    paused: (n) => plural(n, { other: '# duraklatıldı' }),
    done: (n) => plural(n, { other: '# tamamlandı' }),
    failed: (n) => plural(n, { other: '# başarısız' }),
    lost: (n) => plural(n, { other: '# kayıp' }),
    cancelled: (n) => plural(n, { other: '# iptal edildi' }),
  },
  progress: 'Kuyruğun ilerlemesi',
  left: (time) => `${time} kaldı`,
  about: (time) => `yaklaşık\u00A0${time}`,
  sizesToCome: (before, after) => `${before} → yaklaşık\u00A0${after}`,
  retryAll: 'Başarısızları yinele',
  whenToStart: 'Ne zaman başlasın',
  noRoom: (needed, free) =>
    `Yeterli yer yok: bu işlere yaklaşık ${needed} gerekiyor, boş yer ise ${free}. Tamamlanan işleri kaldırın, diskte yer açın veya daha az dosya dönüştürün.`,
};
