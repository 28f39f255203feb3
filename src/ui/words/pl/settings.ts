import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words of the settings. */
export const settings: Catalogue['settings'] = {
  diagnostics: 'Diagnostyka',
  diagnosticsHint: 'Co potrafi ta przeglądarka, co zrobiła kolejka i kontrola zapisanych danych.',
  engine: 'Silnik',
  engines: { auto: 'Automatycznie', ffmpeg: 'Tylko FFmpeg' },
  engineHint:
    'Automatycznie: szybkie kodeki przeglądarki tam, gdzie są dość dobre, w innych przypadkach FFmpeg. Tylko FFmpeg: wolniej, ale z tym samym wynikiem w każdej przeglądarce.',
  engineDownload: 'Pobieranie FFmpeg',
  engineDownloads: {
    early: 'Po dodaniu pliku, który go wymaga',
    late: 'Po naciśnięciu „Konwertuj”',
  },
  engineDownloadHint:
    '10\u00A0MB, jednorazowo. Gdy połączenie oszczędza dane, czeka na „Konwertuj”.',
  theme: 'Motyw',
  themes: { system: 'Systemowy', light: 'Jasny', dark: 'Ciemny' },
  language: 'Język',
  languageAuto: 'Automatycznie',
  languageNotFetched:
    'Nie udało się pobrać tego języka. Wybierz go ponownie, gdy wróci połączenie.',
  links: 'Pobieranie z odnośników',
  switch: { off: 'Wył.', on: 'Wł.' },
  linksHint:
    'Umożliwia konwersję pliku z adresu internetowego. Kiln najpierw poda nazwę witryny i nie pobierze niczego innego z zewnątrz.',
  offline: 'Praca offline',
  offlineHint:
    'Zwykłe pliki przeglądarka konwertuje sama. Niektóre wymagają FFmpeg (10\u00A0MB), który jest pobierany przy pierwszym takim pliku. Pobierz go teraz, aby móc pracować offline.',
  makeOffline: 'Udostępnij offline',
  offlineUnkept:
    'Zabrakło miejsca na zapisanie FFmpeg, więc jest tu tylko do zamknięcia tej strony. Zwolnij miejsce, odśwież stronę i spróbuj ponownie.',
  offlineReady: 'FFmpeg jest zapisany. Cały Kiln działa bez połączenia.',
  fetching: 'Pobieranie FFmpeg',
  storage: {
    storage: 'Pamięć',
    used: (used) => `Zajęte: ${used}`,
    usedOf: (used, quota) => `Zajęte: ${used} z ${quota}, na które pozwala przeglądarka`,
    hint: 'Pliki pozostają tu do konwersji, a wyniki — do usunięcia.',
    contents: {
      sources: 'Oryginały',
      outputs: 'Wyniki',
      unfinished: 'Nieukończona praca',
      leftovers: 'Pozostałości',
      engine: 'Silniki',
      other: 'Sam Kiln i dane o zadaniach',
    },
    deleteOutputs: (jobs) =>
      plural(jobs, {
        one: 'Usuń wynik # ukończonego zadania',
        few: 'Usuń wyniki # ukończonych zadań',
        many: 'Usuń wyniki # ukończonych zadań',
        other: 'Usuń wyniki # ukończonego zadania',
      }),
    deleteOutputsHint: 'Ukończone zadania znikną z listy. Pobrane pliki pozostaną.',
    deleteLeftovers: 'Usuń pozostałości',
    deleteEngine: 'Usuń FFmpeg',
    deleteEngineHint: 'Zostanie pobrany ponownie (10\u00A0MB), gdy będzie potrzebny.',
  },
};
