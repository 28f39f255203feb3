import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Indonesian: the words for what came out. */
export const results: Catalogue['results'] = {
  download: 'Unduh',
  downloadAll: 'Unduh semua',
  saveDone: (files) => (files === 1 ? 'Simpan' : plural(files, { other: 'Simpan #' })),
  copy: 'Salin',
  copied: 'Disalin',
  share: 'Bagikan',
  preview: 'Pratinjau',
  hidePreview: 'Sembunyikan pratinjau',
  outputsOf: (name) => `Hasil ${name}`,
  saveAsZip: 'Simpan semua sebagai zip',
  speed: (factor) => `${factor}×`,
  took: (time) => `dalam ${time}`,
  realTime: (factor) => `${factor}×\u00A0waktu\u00A0nyata`,
  sizes: (before, after) => `${before} → ${after}`,
  sameSize: 'ukuran sama',
  smallerBy: (percent) => `−${percent}`,
  largerBy: (percent) => `+${percent}`,
  notSmaller: 'Ini tidak lebih kecil dari file Anda. Aslinya sama baiknya.',
  larger: (before, after) =>
    `Ini lebih besar dari file Anda (${after}, bukan ${before}). Yang lebih kecil adalah aslinya.`,
  cannotPreview: 'Browser ini tidak dapat memutar format ini. Filenya sendiri baik: unduh saja.',
  saving: (percent) => `Menyimpan, ${percent}`,
  savingOf: (name) => `Menyimpan ${name}`,
  allOutputs: 'semua hasil',
  stopSaving: 'Berhenti menyimpan',
  savedMark: 'Disimpan',
  unsavedMark: 'Belum disimpan',
  saved: (name) => `${name} disimpan.`,
  noRoomToSave: (name) =>
    `${name} tidak disimpan: ruang tidak cukup di tempat yang Anda pilih. Kosongkan ruang disk atau pilih tempat lain, lalu unduh lagi.`,
  notSaved: (name, detail) => `${name} tidak disimpan (${detail}). Unduh lagi.`,
  zipName: (date) => `kiln-${date}.zip`,
};
