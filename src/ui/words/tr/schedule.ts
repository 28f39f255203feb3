import type { Catalogue } from '../language.ts';

/** In Turkish: the words for when jobs start. */
export const schedule: Catalogue['schedule'] = {
  startJobs: 'İşleri başlat',
  kinds: {
    now: 'Şimdi',
    at: 'Belirli bir saatte…',
    charging: 'Şarj olurken',
    idle: 'Bu aygıt kullanılmazken',
  },
  time: 'Saat',
  startNow: 'Şimdi başlat',
  waitingUntil: (time) => `Bekliyor, başlama saati ${time}.`,
  waitingUntilTomorrow: (time) => `Bekliyor, başlama saati yarın ${time}.`,
  waitingForCharger: 'Şarj aleti bekleniyor.',
  waitingForIdle: 'Aygıtın boş kalması bekleniyor.',
  idleRefused:
    'Tarayıcı, aygıtın ne zaman kullanılmadığını Kiln’e bildirmiyor; işler şimdi başlıyor. Site ayarlarından izin verin veya bir saat seçin.',
};
