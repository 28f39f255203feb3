import type { Catalogue } from '../language.ts';

/** In Indonesian: the words for what is wrong with presets from a file or a link. */
export const presetFaults: Catalogue['presetFaults'] = {
  tooLong: 'File ini terlalu besar untuk file preset.',
  notJson: 'Ini bukan file preset, atau rusak.',
  brokenLink: 'Tautan ini tidak lengkap. Salin lagi seluruhnya.',
  notPresets: 'Tidak ada preset Kiln di file ini.',
  otherVersion: (version) =>
    `Preset ini versi ${version}, yang tidak dapat dibaca Kiln ini. Perbarui Kiln lalu coba lagi.`,
  none: 'Tidak berisi preset.',
  tooMany: (limit) =>
    `Kiln menyimpan hingga ${limit} preset; dengan yang ini jumlahnya akan lebih.`,
  notOne: (count) =>
    `Satu tautan berisi satu preset, tetapi yang ini berisi ${count}. Minta file sebagai gantinya.`,

  notAPreset: (place) => `Nomor ${place} di daftar dilewati: bukan preset.`,
  noName: (place) => `Nomor ${place} di daftar dilewati: tidak punya nama.`,
  longName: (name, limit) => `“${name}” dilewati: namanya lebih dari ${limit} karakter.`,
  unknownFormat: (name, format) => `“${name}” dilewati: Kiln ini tidak punya format “${format}”.`,
  noOptions: (name) => `“${name}” dilewati: opsinya tidak dapat dibaca.`,
  unknownOptions: (name, format, options) =>
    `“${name}” diimpor tanpa opsi yang tidak dimiliki Kiln ini untuk ${format}: ${options}.`,
  badChoice: (name, option, value, choices) =>
    `“${name}” dilewati: “${option}” tidak dapat berisi “${value}”. Yang mungkin: ${choices}.`,
  badNumber: (name, option, value, least, most) =>
    `“${name}” dilewati: “${option}” tidak dapat berisi ${value}. Yang mungkin: ${least} hingga ${most}.`,
  badOptional: (name, option, value, least, most) =>
    `“${name}” dilewati: “${option}” tidak dapat berisi ${value}. Yang mungkin: ${least} hingga ${most}, atau kosong.`,
  badTime: (name, option, value) =>
    `“${name}” dilewati: “${option}” tidak dapat berisi ${value}. Yang mungkin: waktu dalam detik, atau kosong.`,
  badSet: (name, option, value, choices) =>
    `“${name}” dilewati: “${option}” tidak dapat berisi ${value}. Yang mungkin: daftar dari ${choices}.`,
};
