import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Turkish: the words of the settings. */
export const settings: Catalogue['settings'] = {
  diagnostics: 'Tanılama',
  diagnosticsHint: 'Bu tarayıcının yapabildikleri, kuyruğun yaptıkları ve saklananların denetimi.',
  engine: 'Motor',
  engines: { auto: 'Otomatik', ffmpeg: 'Yalnızca FFmpeg' },
  engineHint:
    'Otomatik: yeterince iyi oldukları yerde tarayıcının hızlı kodekleri, yoksa FFmpeg. Yalnızca FFmpeg: daha yavaş, ama her tarayıcıda aynı sonuç.',
  engineDownload: 'FFmpeg indirme',
  engineDownloads: { early: 'Gerektiren bir dosya eklenince', late: 'Dönüştür’e basınca' },
  engineDownloadHint: '10 MB, bir kez. Bağlantınız veri tasarrufundaysa Dönüştür’ü bekler.',
  theme: 'Tema',
  themes: { system: 'Sistem', light: 'Açık', dark: 'Koyu' },
  language: 'Dil',
  languageAuto: 'Otomatik',
  languageNotFetched: 'Bu dil indirilemedi. Çevrimiçi olduğunuzda yeniden seçin.',
  links: 'Bağlantıları indir',
  switch: { off: 'Kapalı', on: 'Açık' },
  linksHint:
    'Bir web adresindeki dosyayı dönüştürmenizi sağlar. Kiln önce siteyi belirtir ve başka yerden başka hiçbir şey indirmez.',
  offline: 'Çevrimdışı kullanım',
  offlineHint:
    'Yaygın dosyaları tarayıcı kendisi dönüştürür. Bazılarına FFmpeg gerekir (10 MB); ilki geldiğinde indirilir. Çevrimdışıyken hazır olması için şimdi indirin.',
  makeOffline: 'Çevrimdışı için hazırla',
  offlineUnkept:
    'FFmpeg’i saklayacak yer yoktu; yalnızca bu sayfayı kapatana dek burada. Yer açın, sayfayı yenileyin ve yeniden deneyin.',
  offlineReady: 'FFmpeg saklandı. Kiln’in tamamı çevrimdışı çalışır.',
  fetching: 'FFmpeg indiriliyor',
  storage: {
    storage: 'Depolama',
    used: (used) => `${used} kullanılıyor`,
    usedOf: (used, quota) => `${used} kullanılıyor, tarayıcının izin verdiği ${quota}`,
    hint: 'Dosyalar dönüştürülene, sonuçlar siz kaldırana dek burada kalır.',
    contents: {
      sources: 'Orijinaller',
      outputs: 'Sonuçlar',
      unfinished: 'Yarım kalan iş',
      leftovers: 'Artıklar',
      engine: 'Motorlar',
      other: 'Kiln’in kendisi ve işlerle ilgili notlar',
    },
    deleteOutputs: (jobs) => plural(jobs, { other: 'Tamamlanan # işin sonuçlarını sil' }),
    deleteOutputsHint: 'Tamamlanan işler listeden çıkar. İndirdikleriniz kalır.',
    deleteLeftovers: 'Artıkları sil',
    deleteEngine: 'FFmpeg’i sil',
    deleteEngineHint: 'Bir dosya gerektirdiğinde yeniden indirilir (10 MB).',
  },
};
