import type { Catalogue } from '../language.ts';

/** In Turkish: the words of the list and its rows. */
export const jobs: Catalogue['jobs'] = {
  convertJobTo: (name) => `${name} için hedef biçim`,
  wishes: {
    pause: 'Duraklat',
    resume: 'Sürdür',
    cancel: 'İptal',
    retry: 'Yinele',
  },
  select: (name) => `Seç: ${name}`,
  options: 'Seçenekler',
  again: 'Yeniden dönüştür',
  addedAgain: (name) => `${name} yeniden listede, sonucunun altında.`,
  mute: 'Sesi kapat',
  moveUp: 'Yukarı taşı',
  moveDown: 'Aşağı taşı',
  remove: 'Kaldır',
  importing: 'Ekleniyor…',
  held: 'Dönüştürmeye hazır',
  needsEngine:
    'FFmpeg gerekiyor (10 MB) ve çevrimdışısınız. Şimdi Dönüştür’e basın; yeniden çevrimiçi olunca başlar.',
  waiting: 'Bekliyor',
  cancelled: 'İptal edildi',
  stages: {
    'loading-engine': 'FFmpeg indiriliyor (10 MB, bir kez)',
    probing: 'Dosya okunuyor',
    working: 'Dönüştürülüyor',
    verifying: 'Sonuç denetleniyor',
  },
  attempt: (n) => `${n}. deneme`,
  progressOf: (name) => `İlerleme: ${name}`,
  timeLeft: (time) => `${time} kaldı`,
  details: 'Ayrıntılar',
  priorityMarks: { high: 'Yüksek öncelik', low: 'Düşük öncelik' },
  keeping: {
    session: 'Yalnızca bu oturum: dosyayı saklayacak yer yoktu. Bitene dek bu sekmeyi açık tutun.',
    linked: 'Büyük olduğundan kopyalanmadı. Bitene dek dosyayı yerinde bırakın.',
  },
  keepCopy: 'Kopya sakla',
  copying: 'Kopyalanıyor…',
  notCopied: {
    'no-room': 'Kopya için yer yok. Dosyayı yerinde bırakın.',
    unreachable: 'Dosya artık yerinde değil veya değişmiş.',
  },
  changeOptions: 'Seçenekleri değiştir',
};
