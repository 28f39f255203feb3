import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** What happened, and what the user can do. */
const said = (what: string, todo: string) => ({ what, todo });

const OTHER_FORMAT = 'Spróbuj innego formatu.';
const ONE_OF_THESE = 'Wybierz jeden z tych formatów.';

/** The words for failures; those for edits that cannot be done stand in `impossibleEdits`. */
export const failures: Catalogue['failures'] = {
  emptyFile: said('Plik jest pusty.', 'Skopiuj lub pobierz go ponownie.'),
  notMedia: said('Kiln nie odczytuje plików tego rodzaju.', 'Dodaj wideo, dźwięk lub obraz.'),
  playlist: said('To lista odtwarzania, czyli spis innych plików.', 'Dodaj same te pliki.'),
  pictureFormats: {
    heic: said(
      'Z obrazów HEIC Kiln tworzy JPEG, PNG i WebP, gdy silnik jest wybierany automatycznie.',
      ONE_OF_THESE,
    ),
    avif: said(
      'Z obrazów AVIF Kiln tworzy JPEG, PNG i WebP, gdy silnik jest wybierany automatycznie.',
      ONE_OF_THESE,
    ),
    jxl: said(
      'Z obrazów JPEG XL Kiln tworzy JPEG, PNG i WebP, gdy silnik jest wybierany automatycznie.',
      ONE_OF_THESE,
    ),
    pdf: said(
      'Z obrazów PDF Kiln tworzy JPEG, PNG i WebP, gdy silnik jest wybierany automatycznie.',
      ONE_OF_THESE,
    ),
    svg: said('Kiln nie odczytuje rysunków SVG.', 'Najpierw zapisz rysunek jako PNG.'),
    'webp-animation': said(
      'Kiln nie odczytuje jeszcze animowanych WebP.',
      'Najpierw zapisz animację jako GIF lub wideo.',
    ),
  },
  onlyToPictures: {
    what: (format) => `Z obrazów ${format} Kiln tworzy tylko inne obrazy.`,
    todo: 'Wybierz format obrazu.',
  },
  picturesOnly: {
    what: (format) =>
      `Kiln tworzy ${format} tylko z obrazów, z silnikiem ustawionym na automatyczny.`,
    todo: 'Dla klatki filmu wybierz JPEG lub PNG.',
  },
  pictureTooLarge: {
    what: (width, height) => `Obraz jest za duży: ${width} × ${height} pikseli.`,
    todo: 'Najpierw go zmniejsz.',
  },
  damaged: said(
    'Plik jest uszkodzony.',
    'Skopiuj lub pobierz go ponownie albo sprawdź, czy działa gdzie indziej.',
  ),
  cutShort: {
    what: (actual, expected) => `Plik urywa się: jest ${actual} z ${expected}.`,
    todo: 'Prawdopodobnie jest niekompletny. Skopiuj lub pobierz go ponownie.',
  },
  noTrack: {
    video: said('W tym pliku nie ma obrazu.', 'Wybierz format audio.'),
    audio: said('W tym pliku nie ma dźwięku.', 'Wybierz format wideo lub obrazu.'),
    subtitles: said('W tym pliku nie ma napisów.', 'Wybierz inny format.'),
    text: said(
      'Napisy w tym pliku to obrazy, a nie tekst.',
      'Wybierz MKV, aby zachować je bez zmian.',
    ),
    any: said('Nic w tym pliku nie pasuje do formatu.', 'Wybierz inny format.'),
  },
  declined: said(
    'Kiln nie może tak przekonwertować tego pliku.',
    'Wybierz inny format lub inne opcje.',
  ),
  unsupportedCodec: {
    what: (codec) => `W tej przeglądarce Kiln nie zdekoduje: ${codec}.`,
    todo: 'Najpierw przekonwertuj plik innym programem.',
    todoOrKeep: (formats, codec) =>
      `Wybierz ${formats}, aby zachować ścieżkę bez zmian, albo użyj przeglądarki, która odtwarza ${codec}, z automatycznym wyborem silnika.`,
  },
  limitTooLow: {
    what: (limit, least) =>
      `Tego pliku nie da się zmniejszyć do ${limit}: potrzeba około ${least}.`,
    todo: 'Zezwól na tyle, przytnij plik lub wybierz inny format.',
  },
  limitMissed: {
    what: (limit, reached) =>
      `Tego pliku nie udało się zmniejszyć do ${limit}: najmniejszy wynik to ${reached}.`,
    todo: 'Zezwól na więcej albo wybierz niższą rozdzielczość lub inny format.',
  },
  engineFailed: {
    what: (code) => `FFmpeg nie mógł przekonwertować tego pliku (kod ${code}).`,
    todo: 'Spróbuj innego formatu. Więcej w szczegółach.',
  },
  engineCrashed: said(
    'FFmpeg uległ awarii przy tym pliku.',
    'Spróbuj ponownie lub wybierz inny format.',
  ),
  stalled: {
    what: (time) => `Przez ${time} nic się nie działo, więc Kiln przerwał pracę.`,
    todo: 'Zamknij inne programy i spróbuj ponownie albo wybierz niższą rozdzielczość.',
  },
  crashedTwice: said(
    'Ten plik dwukrotnie spowodował awarię programu Kiln, więc nie będzie ponawiany sam z siebie.',
    'Spróbuj innego formatu lub niższej rozdzielczości.',
  ),
  outOfMemory: said(
    'Przeglądarce zabrakło pamięci.',
    'Zamknij inne karty i spróbuj ponownie albo wybierz niższą rozdzielczość.',
  ),
  engineUnavailable: {
    offline: said('Nie udało się pobrać FFmpeg.', 'Kiln spróbuje ponownie, gdy wróci połączenie.'),
    missing: said(
      'Nie znaleziono FFmpeg.',
      'Kiln został prawdopodobnie zaktualizowany. Odśwież stronę i spróbuj ponownie.',
    ),
    corrupt: said(
      'Pobrany FFmpeg jest uszkodzony.',
      'Odśwież stronę i spróbuj ponownie. Mógł go zmienić serwer proxy lub rozszerzenie.',
    ),
    unsupported: said(
      'Ta przeglądarka nie może uruchomić FFmpeg.',
      'Zaktualizuj ją lub użyj aktualnej wersji Chrome, Edge, Firefox lub Safari.',
    ),
  },
  storageFull: {
    what: 'Za mało miejsca.',
    needed: (needed) => `Za mało miejsca: potrzeba około ${needed}.`,
    used: (used) => `Za mało miejsca: Kiln zajmuje tu już ${used}.`,
    neededAndUsed: (needed, used) =>
      `Za mało miejsca: potrzeba około ${needed}; Kiln zajmuje tu już ${used}.`,
    todo: 'Usuń ukończone zadania lub zwolnij miejsce na dysku i spróbuj ponownie.',
  },
  storageRefused: said(
    'Przeglądarka nie pozwoliła programowi Kiln zapisać pliku.',
    'Czy to okno prywatne? Spróbuj w zwykłym.',
  ),
  tooLargeForMemory: {
    what: (limit) => `Wynik byłby większy niż ${limit}, a więcej ta przeglądarka nie pomieści.`,
    todo: 'Wybierz niższą jakość lub rozdzielczość albo użyj aktualnej wersji Chrome, Edge, Firefox lub Safari.',
  },
  outputRejected: {
    empty: said('Wynik był pusty.', OTHER_FORMAT),
    unreadable: said('Wyniku nie dało się odczytać, więc Kiln go odrzucił.', OTHER_FORMAT),
    'missing-track': said('W wyniku brakowało ścieżki, więc Kiln go odrzucił.', OTHER_FORMAT),
    'too-long': said('Wynik był dłuższy niż oryginał, więc Kiln go odrzucił.', OTHER_FORMAT),
    undecodable: said(
      'Wynik nie odtwarzał się od początku do końca, więc Kiln go odrzucił.',
      'Spróbuj innego formatu lub sprawdź, czy plik działa gdzie indziej.',
    ),
    seams: said(
      'Części wideo nie pasowały do siebie, więc Kiln odrzucił wynik.',
      'Spróbuj ponownie lub wybierz inny format.',
    ),
  },
  unreadableImages: {
    what: (count) =>
      plural(count, {
        one: 'Ta przeglądarka nie może pokazać jednego z obrazów.',
        few: 'Ta przeglądarka nie może pokazać # obrazów.',
        many: 'Ta przeglądarka nie może pokazać # obrazów.',
        other: 'Ta przeglądarka nie może pokazać # obrazu.',
      }),
    todo: 'Kontynuuj bez nich albo usuń zadanie i zacznij od nowa.',
  },
  internal: {
    what: 'Coś poszło nie tak w programie Kiln.',
    todo: (detail) => `Spróbuj ponownie. Jeśli to się powtórzy, zgłoś to: ${detail}`,
  },
  impossibleEdits: {
    pastEnd: {
      what: (length, start) => `Plik trwa ${length}, ale początek ustawiono na ${start}.`,
      todo: 'Wybierz wcześniejszy początek.',
    },
    nothingLeft: said('Między początkiem a końcem nic nie zostaje.', 'Wybierz późniejszy koniec.'),
    cropOutside: {
      what: (width, height) =>
        `Kadrowanie odcina więcej, niż ma obraz: ${width} × ${height} pikseli.`,
      todo: 'Przytnij mniej.',
    },
    noSuchTrack: {
      what: (wanted, has) => `Nie ma ścieżki dźwiękowej ${wanted}. Liczba ścieżek w pliku: ${has}.`,
      todo: 'Wybierz inną ścieżkę dźwiękową.',
    },
    fadesTooLong: {
      what: (fades, length) =>
        `Pojawianie się i zanikanie trwają ${fades}, a cały wynik tylko ${length}.`,
      todo: 'Skróć je.',
    },
  },
};
