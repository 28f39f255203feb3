import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what native programs are told. */
export const commands: NonNullable<Catalogue['commands']> = {
  forJob: 'Polecenia…',
  title: 'Kontynuuj poza przeglądarką',
  hint: 'Ta sama praca w postaci poleceń dla FFmpeg i ImageMagick, które trzeba zainstalować. Uruchom skrypt w folderze z plikami; wyniki trafią do folderu „converted”.',
  script: 'Skrypt dla',
  scripts: {
    shell: 'Linux i macOS (sh)',
    powershell: 'Windows (PowerShell)',
    snakefile: 'Snakemake (wiele rdzeni lub komputerów)',
  },
  text: 'Polecenia',
  copy: 'Kopiuj',
  copied: 'Skopiowano',
  save: 'Zapisz',

  madeBy: (link) => `Utworzono w programie Kiln (${link}).`,
  needs:
    'Wymaga FFmpeg, a dla obrazów ImageMagick. Uruchom w folderze z plikami lub podaj ten folder.',
  resultsGoTo:
    'Wyniki trafią do folderu "converted" obok plików. To, co już tam jest, zostanie zastąpione.',
  notRead: 'Pominięto: Kiln jeszcze nie odczytał tego pliku.',
  notPossible: 'Pominięto: nie ma poleceń, które to robią.',
  byBrowser:
    'Kiln użyłby koderów przeglądarki; FFmpeg używa własnych, z tym samym życzeniem co do jakości.',
  byCanvas: 'Kiln użyłby kodeków obrazów przeglądarki.',
  inSegments: (count) =>
    `Kiln kodowałby obraz równolegle, w ${plural(count, {
      one: '# segmencie',
      few: '# segmentach',
      many: '# segmentach',
      other: '# segmentu',
    })}.`,
  differences: {
    'measures-loudness':
      'Kiln najpierw zmierzyłby głośność, a potem zmienił ją jednym wzmocnieniem.',
    'measures-size': 'Kiln sprawdziłby rozmiar i kodował ponownie, aż plik będzie dość mały.',
    'cuts-captions': 'Kiln pokazałby też napisy, które zaczęły się przed cięciem.',
    'keeps-cover': 'Kiln dodałby do wyniku okładkę.',
    'writes-tags': 'Kiln zapisałby wszystkie tagi, także te, na które FFmpeg nie ma miejsca.',
    'drops-place-alone': 'Kiln pominąłby samo miejsce; tutaj pomijane są wszystkie dane aparatu.',
    'draws-slides': 'Kiln sam narysowałby przejścia między obrazami.',
  },
};
