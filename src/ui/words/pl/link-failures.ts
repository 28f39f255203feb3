import type { Catalogue } from '../language.ts';

const said = (what: string, todo: string) => ({ what, todo });

const DOWNLOAD = 'Pobierz plik przeglądarką i dodaj go tutaj.';

const brokeOff = (why: string) => (progress: string) =>
  `Połączenie zostało przerwane (pobrano ${progress}) i ${why}.`;

/** The words for links that were not fetched: what happened, and what the user can do. */
export const linkFailures: Catalogue['linkFailures'] = {
  off: said('Kiln nie może pobierać z odnośników.', 'Zezwól na to w ustawieniach.'),
  notAnAddress: said(
    'To nie jest adres internetowy.',
    'Zaczyna się od https:// i prowadzi do jednego pliku.',
  ),
  password: said('Adres zawiera hasło, a strona nie może go wysłać.', DOWNLOAD),
  knownSite: {
    what: (site) => `${site} nie pozwala innym stronom odczytywać swoich plików.`,
    todo: (site) => `Jeśli ${site} umożliwia pobieranie, skorzystaj z tego i dodaj plik tutaj.`,
  },
  mixedContent: {
    what: (host) =>
      `Połączenie z ${host} nie jest szyfrowane (http), więc przeglądarka je blokuje.`,
    todo: `Spróbuj tego adresu z https://. ${DOWNLOAD}`,
  },
  offline: said('Brak połączenia z siecią.', 'Spróbuj ponownie, gdy wróci.'),
  notReachable: {
    what: (host) => `${host} nie odpowiada.`,
    todo: 'Sprawdź adres lub spróbuj później.',
  },
  notAllowed: {
    what: (host) => `${host} nie pozwala innym stronom odczytywać swoich plików.`,
    todo: DOWNLOAD,
  },
  status: {
    refused: {
      what: (host, status) => `${host} nie udostępnia tego pliku wszystkim (${status}).`,
      todo: 'Zaloguj się tam, pobierz plik i dodaj go tutaj.',
    },
    missing: {
      what: (host, status) => `${host} nie ma pliku pod tym adresem (${status}).`,
      todo: 'Sprawdź adres; plik mógł zostać przeniesiony.',
    },
    failing: {
      what: (host, status) => `${host} nie może teraz wysłać pliku (${status}).`,
      todo: 'Spróbuj później lub otwórz adres w przeglądarce, aby poznać przyczynę.',
    },
  },
  page: said(
    'To strona internetowa, a nie plik.',
    'Użyj adresu samego pliku lub pobierz go stamtąd i dodaj tutaj.',
  ),
  playlist: said('To lista odtwarzania, czyli spis innych plików.', 'Użyj adresów, które zawiera.'),
  notMedia: {
    what: 'To nie wideo, dźwięk ani obraz.',
    whatBut: (type) => `To nie wideo, dźwięk ani obraz, lecz ${type}.`,
    todo: 'Sprawdź, czy adres prowadzi do samego pliku.',
  },
  empty: said('Plik jest pusty.', 'Sprawdź adres lub spróbuj później.'),
  tooLarge: {
    what: 'Za mało miejsca na ten plik.',
    ofSize: (size) => `Za mało miejsca: plik ma ${size}.`,
    ofSizeInRoom: (size, room) => `Plik ma ${size}, a wolne jest ${room}.`,
    todo: 'Usuń ukończone zadania lub zwolnij miejsce na dysku i spróbuj ponownie. Albo pobierz plik i dodaj go tutaj: Kiln może go czytać z miejsca, w którym jest.',
  },
  brokeOff: {
    tried: brokeOff('nie udało się go wznowić'),
    refused: brokeOff('ten serwer nie obsługuje wznawiania'),
    changed: brokeOff('plik na serwerze się zmienił'),
    received: (received, size) => `${received} z ${size}`,
    todo: 'Spróbuj ponownie lub pobierz plik przeglądarką i dodaj go tutaj.',
  },
  unavailable: said('Pobieranie z odnośników nie ruszyło.', 'Odśwież stronę i spróbuj ponownie.'),
};
