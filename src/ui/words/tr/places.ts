import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Turkish: the words for where results go, and what they are called there. */
export const places: NonNullable<Catalogue['places']> = {
  savedTo: (folder, saved, of, skipped) =>
    [
      saved === of
        ? `${plural(saved, { other: '# dosya' })} “${folder}” klasörüne kaydedildi.`
        : `“${folder}” klasörüne kaydedilen: ${saved} / ${plural(of, { other: '# dosya' })}.`,
      ...(skipped === 0 ? [] : [plural(skipped, { other: '# tanesi zaten oradaydı.' })]),
    ].join(' '),
  noRoom: 'Bu klasörde yeterli yer yok. Yer açıp yeniden kaydedin.',
  notAll: (detail) => `Bu klasöre her şey kaydedilemedi (${detail}).`,
  names: 'Sonuçların adları',
  namesHint: (parts) =>
    `Şunlardan oluşur: ${parts}. Dosyada olmayan kısım atlanır; “preset” kendi ön ayarınızdır.`,
  nameExample: (name) => `Örneğin: ${name}`,
  existing: 'Zaten orada olan dosyalar',
  existingHint: 'Tüm sonuçlar bir klasöre kaydedilirken ne olacağı.',
  existingChoices: { 'keep-both': 'İkisini de koru', replace: 'Üzerine yaz', skip: 'Atla' },
};
