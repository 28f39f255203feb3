import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Indonesian: the words for where results go, and what they are called there. */
export const places: NonNullable<Catalogue['places']> = {
  savedTo: (folder, saved, of, skipped) =>
    [
      saved === of
        ? `${plural(saved, { other: '# file' })} disimpan di “${folder}”.`
        : `${saved} dari ${plural(of, { other: '# file' })} disimpan di “${folder}”.`,
      ...(skipped === 0 ? [] : [plural(skipped, { other: '# sudah ada di sana.' })]),
    ].join(' '),
  noRoom: 'Ruang di folder ini tidak cukup. Kosongkan ruang, lalu simpan lagi.',
  notAll: (detail) => `Tidak semuanya dapat disimpan di folder ini (${detail}).`,
  names: 'Nama hasil',
  namesHint: (parts) =>
    `Terdiri dari ${parts}. Bagian yang tidak dimiliki file dihilangkan; “preset” adalah milik Anda sendiri.`,
  nameExample: (name) => `Misalnya: ${name}`,
  existing: 'File yang sudah ada',
  existingHint: 'Yang terjadi saat Anda menyimpan semua hasil ke folder.',
  existingChoices: { 'keep-both': 'Simpan keduanya', replace: 'Ganti', skip: 'Lewati' },
};
