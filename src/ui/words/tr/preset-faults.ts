import type { Catalogue } from '../language.ts';

/** In Turkish: the words for what is wrong with presets from a file or a link. */
export const presetFaults: Catalogue['presetFaults'] = {
  tooLong: 'Bu dosya ön ayar dosyası olamayacak kadar büyük.',
  notJson: 'Bu bir ön ayar dosyası değil ya da hasarlı.',
  brokenLink: 'Bu bağlantı eksik. Tümünü yeniden kopyalayın.',
  notPresets: 'Bu dosyada Kiln ön ayarı yok.',
  otherVersion: (version) =>
    `Bu ön ayarların sürümü ${version}; bu Kiln onu okuyamıyor. Kiln’i güncelleyip yeniden deneyin.`,
  none: 'İçinde ön ayar yok.',
  tooMany: (limit) => `Kiln en çok ${limit} ön ayar saklar; bunlarla sayı aşılırdı.`,
  notOne: (count) =>
    `Bir bağlantıda tek ön ayar olur, bunda ise ${count} tane var. Bunun yerine bir dosya isteyin.`,

  notAPreset: (place) => `Listedeki ${place} numara atlandı: ön ayar değil.`,
  noName: (place) => `Listedeki ${place} numara atlandı: adı yok.`,
  longName: (name, limit) => `“${name}” atlandı: adı ${limit} karakterden uzun.`,
  unknownFormat: (name, format) => `“${name}” atlandı: bu Kiln’de “${format}” biçimi yok.`,
  noOptions: (name) => `“${name}” atlandı: seçenekleri okunamıyor.`,
  unknownOptions: (name, format, options) =>
    `“${name}”, bu Kiln’de ${format} için bulunmayan seçenekler olmadan içe aktarıldı: ${options}.`,
  badChoice: (name, option, value, choices) =>
    `“${name}” atlandı: “${option}” için “${value}” olamaz. Olabilecekler: ${choices}.`,
  badNumber: (name, option, value, least, most) =>
    `“${name}” atlandı: “${option}” için ${value} olamaz. Olabilecekler: ${least} – ${most}.`,
  badOptional: (name, option, value, least, most) =>
    `“${name}” atlandı: “${option}” için ${value} olamaz. Olabilecekler: ${least} – ${most} ya da boş.`,
  badTime: (name, option, value) =>
    `“${name}” atlandı: “${option}” için ${value} olamaz. Olabilecekler: saniye olarak bir süre ya da boş.`,
  badSet: (name, option, value, choices) =>
    `“${name}” atlandı: “${option}” için ${value} olamaz. Olabilecekler, liste olarak: ${choices}.`,
};
