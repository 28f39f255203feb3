import type { Catalogue } from '../language.ts';
import { plural, withCount } from './plural.ts';

const changed = withCount('zmienione: #');

/** The words of forms of options, beside the options themselves. */
export const form: Catalogue['form'] = {
  optionGroups: {
    trim: 'Przycinanie',
    picture: 'Obraz',
    sound: 'Dźwięk',
    encoding: 'Kodowanie',
    privacy: 'Prywatność',
    tags: 'Tagi',
  },
  groupChanged: (group, count) => `${group} · ${changed(count)}`,
  resetGroups: {
    trim: 'Resetuj przycinanie',
    picture: 'Resetuj obraz',
    sound: 'Resetuj dźwięk',
    encoding: 'Resetuj kodowanie',
    privacy: 'Resetuj prywatność',
    tags: 'Resetuj tagi',
  },
  timeExpected: 'Czas, na przykład 1:02.5 lub 62.5',
  choosePicture: 'Wybierz obraz…',
  pictureUnreadable: 'Tego obrazu nie można odczytać. Użyj JPEG lub PNG.',
  editTrim: 'Przytnij…',
  editCrop: 'Kadruj…',
  saveAsPreset: 'Zapisz jako profil',
  priority: 'Priorytet',
  priorities: { high: 'Wysoki', normal: 'Zwykły', low: 'Niski' },
  optionsOf: (name) => `Opcje: ${name}`,
  estimate: {
    ofWaiting: (files) =>
      plural(files, {
        one: 'Oczekujący plik:',
        few: '# oczekujące pliki:',
        many: '# oczekujących plików:',
        other: '# oczekującego pliku:',
      }),
    ofJob: 'Z tymi opcjami:',
  },
};
