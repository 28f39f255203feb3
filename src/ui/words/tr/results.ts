import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Turkish: the words for what came out. */
export const results: Catalogue['results'] = {
  download: 'İndir',
  downloadAll: 'Tümünü indir',
  saveDone: (files) => (files === 1 ? 'Kaydet' : plural(files, { other: '# dosyayı kaydet' })),
  copy: 'Kopyala',
  copied: 'Kopyalandı',
  share: 'Paylaş',
  preview: 'Önizle',
  hidePreview: 'Önizlemeyi gizle',
  outputsOf: (name) => `Sonuçlar: ${name}`,
  saveAsZip: 'Tümünü zip olarak kaydet',
  speed: (factor) => `${factor}×`,
  took: (time) => `süre: ${time}`,
  realTime: (factor) => `gerçek\u00A0zamanın\u00A0${factor}\u00A0katı`,
  sizes: (before, after) => `${before} → ${after}`,
  sameSize: 'aynı boyut',
  smallerBy: (percent) => `−${percent}`,
  largerBy: (percent) => `+${percent}`,
  notSmaller: 'Bu, dosyanızdan küçük değil. Orijinali de en az bu kadar iyi.',
  larger: (before, after) =>
    `Bu, dosyanızdan büyük (${before} yerine ${after}). Küçük olan, orijinali.`,
  cannotPreview: 'Bu tarayıcı bu biçimi oynatamıyor. Dosyanın kendisi iyi: indirin.',
  saving: (percent) => `Kaydediliyor, ${percent}`,
  savingOf: (name) => `Kaydediliyor: ${name}`,
  allOutputs: 'tüm sonuçlar',
  stopSaving: 'Kaydetmeyi durdur',
  savedMark: 'Kaydedildi',
  unsavedMark: 'Kaydedilmedi',
  saved: (name) => `${name} kaydedildi.`,
  noRoomToSave: (name) =>
    `${name} kaydedilmedi: istediğiniz yerde yeterli alan yok. Diskte yer açın veya başka bir yer seçin, sonra yeniden indirin.`,
  notSaved: (name, detail) => `${name} kaydedilmedi (${detail}). Yeniden indirin.`,
  zipName: (date) => `kiln-${date}.zip`,
};
