import type { Catalogue } from '../language.ts';

/** The words for files that are fetched from a link. */
export const links: Catalogue['links'] = {
  title: 'Z odnośnika',
  address: 'Adres pliku',
  placeholder: 'https://example.org/song.mp4',
  format: 'Konwertuj na',
  nobodyYet: 'Kiln połączy się tylko z witryną z odnośnika.',
  asks: [
    'Kiln poprosi o plik witrynę ',
    '. Ona i każda, na którą przekieruje, zobaczy ten adres IP.',
  ],
  allow: 'Zezwól na pobieranie z odnośników',
  allowHint: 'Domyślnie wyłączone. Można to wyłączyć w każdej chwili w ustawieniach.',
  go: 'Pobierz i konwertuj',
  asking: (host) => `Zapytanie do ${host}`,
  stop: 'Zatrzymaj',

  fetching: 'Pobieranie z odnośników',
  progressOf: (name) => `Pobieranie: ${name}`,
  from: (host) => `z ${host}`,
  received: (received, total) => `${received} z ${total}`,
  stopOf: (name) => `Zatrzymaj pobieranie: ${name}`,
  notFetched: (name, why) => `${name}: nie pobrano. ${why}`,
};
