import { BROWSER_FLOOR } from '../../../lib/browser-floor.ts';
import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words of the page around the rooms. */
export const app: Catalogue['app'] = {
  appName: 'Kiln',
  close: 'Zamknij',
  dismiss: 'Ukryj',
  headline: 'Konwersja wideo, dźwięku i obrazów. Na miejscu.',
  lead: (formats) =>
    `Kiln działa wewnątrz przeglądarki i konwertuje na ${plural(formats, {
      one: '# format',
      few: '# formaty',
      many: '# formatów',
      other: '# formatu',
    })}. Pliki nigdy nie są wysyłane.`,
  promises: [
    ['Prywatnie', 'Bez serwera i konta. Spójrz na kartę sieci: nic nie wychodzi.'],
    [
      'Cierpliwie',
      'Kolejka przetrwa odświeżenie, awarię i ponowne uruchomienie i ruszy dalej tam, gdzie stanęła.',
    ],
    [
      'Bez sieci',
      'Działa bez połączenia, gdy zobaczy pierwszy plik. Niektóre pliki wymagają FFmpeg: 10\u00A0MB, pobierane raz.',
    ],
  ],
  convertTo: 'Konwertuj na',
  formatKinds: {
    video: 'Wideo',
    animation: 'Animacja',
    audio: 'Audio',
    still: 'Obraz',
    subtitles: 'Napisy',
  },
  optionsForAll: 'Opcje dla wszystkich plików',
  presets: 'Profile',
  startAtOnce: 'Zaczynaj od razu',
  convert: 'Konwertuj',
  settings: 'Ustawienia',
  about: 'O programie',
  updateReady: 'Nowa wersja gotowa',
  updateWaits: 'Czeka na trwające zadania.',
  updateNow: 'Kolejka zostanie zachowana.',
  update: 'Aktualizuj',
  updating: 'Aktualizowanie',
  wentWrong: (detail) => `Nie udało się: ${detail}`,
  notOffline:
    'Ta przeglądarka nie zapisała całego programu Kiln, więc bez sieci może on nie działać. Spróbuj ponownie, mając połączenie i trochę wolnego miejsca.',
  startedMeanwhile: (name) =>
    `${name}: zadanie już się zaczęło i nie można go zmienić. Niezastosowane zmiany przepadły; aby je powtórzyć, najpierw anuluj zadanie.`,
  removedMeanwhile: (name) => `${name}: tego zadania nie ma już w kolejce i nie można go zmienić.`,
  notAdded: (name, why) => `${name}: nie dodano. ${why}`,
  outputGone: (name) => `${name}: pliku nie ma już w tej przeglądarce. Przekonwertuj go ponownie.`,
  said: {
    added: (n) =>
      plural(n, {
        one: 'Dodano # plik.',
        few: 'Dodano # pliki.',
        many: 'Dodano # plików.',
        other: 'Dodano # pliku.',
      }),
    done: (name) => `${name}: gotowe.`,
    doneMany: (n) =>
      plural(n, {
        one: 'Ukończono # zadanie.',
        few: 'Ukończono # zadania.',
        many: 'Ukończono # zadań.',
        other: 'Ukończono # zadania.',
      }),
    failed: (name) => `${name}: niepowodzenie.`,
    failedMany: (n) =>
      plural(n, {
        one: 'Nie powiodło się # zadanie.',
        few: 'Nie powiodły się # zadania.',
        many: 'Nie powiodło się # zadań.',
        other: 'Nie powiodło się # zadania.',
      }),
    finished: 'Kolejka ukończona.',
    update: 'Nowa wersja jest gotowa.',
  },
  title: (percent, name) => `${percent} – ${name}`,
  titleWithTime: (percent, left, name) => `${percent} · ${left} – ${name}`,
  titleDone: (what) => `Gotowe – ${what}`,
  titleFailed: (failed, what) =>
    `${plural(failed, {
      one: '# błąd',
      few: '# błędy',
      many: '# błędów',
      other: '# błędu',
    })} – ${what}`,
  files: (count) =>
    plural(count, { one: '# plik', few: '# pliki', many: '# plików', other: '# pliku' }),
  copyReport: 'Kopiuj raport',
  reportCopied: 'Skopiowano',
  slowDatabase:
    'Baza danych przeglądarki otwiera się powoli. Są w niej zadania, więc Kiln czeka i sam ruszy dalej, gdy się otworzy. Bez niej zaczniesz z pustą kolejką, która nie przetrwa odświeżenia.',
  goOnWithout: 'Kontynuuj bez niej',
  unusable: {
    'old-browser': `Ta przeglądarka jest za stara dla programu Kiln. Potrzebny jest Chrome lub Edge ${BROWSER_FLOOR.chrome}, Firefox ${BROWSER_FLOOR.firefox}, Safari ${BROWSER_FLOOR.safari} albo nowszy. Zaktualizuj tę przeglądarkę lub otwórz Kiln w innej.`,
    insecure:
      'Aby przechowywać pliki i sprawdzać silnik, Kiln potrzebuje bezpiecznego adresu. Otwórz go przez https lub na localhost.',
    'no-storage':
      'Ta przeglądarka nie pozwala programowi Kiln niczego zapisać. Wyjdź z trybu prywatnego lub zezwól tej stronie na przechowywanie danych.',
    newer:
      'Działała tu nowsza wersja programu Kiln; odśwież stronę, aby zaktualizować. Zadania zostały zachowane.',
    blocked:
      'W innej karcie działa starsza wersja programu Kiln. Najpierw dokończy swoje zadania; potem zamknij ją lub odśwież, a ta strona sama ruszy dalej.',
  },
};
