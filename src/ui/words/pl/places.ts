import type { Catalogue } from '../language.ts';
import { plural, withCount } from './plural.ts';

/** The words for where results go, and what they are called there. */
export const places: NonNullable<Catalogue['places']> = {
  savedTo: (folder, saved, of, skipped) =>
    [
      saved === of
        ? `${plural(saved, {
            one: 'Zapisano # plik',
            few: 'Zapisano # pliki',
            many: 'Zapisano # plików',
            other: 'Zapisano # pliku',
          })} w folderze „${folder}”.`
        : `Pliki zapisane w folderze „${folder}”: ${saved} z ${of}.`,
      ...(skipped === 0 ? [] : [withCount('Już tam były: #.')(skipped)]),
    ].join(' '),
  noRoom: 'W tym folderze brakuje miejsca. Zwolnij miejsce i zapisz ponownie.',
  notAll: (detail) => `Nie wszystko udało się zapisać w tym folderze (${detail}).`,
  names: 'Nazwy wyników',
  namesHint: (parts) =>
    `Składają się z ${parts}. Część, której plik nie ma, jest pomijana; „preset” to jeden z własnych profili.`,
  nameExample: (name) => `Na przykład: ${name}`,
  existing: 'Pliki, które już tam są',
  existingHint: 'Co się dzieje przy zapisywaniu wszystkich wyników w folderze.',
  existingChoices: {
    'keep-both': 'Zachowaj oba',
    replace: 'Zastąp',
    skip: 'Pomiń',
  },
};
