import type { Catalogue } from '../language.ts';

/** In Dutch: the words for files that are fetched from a link. */
export const links: Catalogue['links'] = {
  title: 'Van een link',
  address: 'Adres van het bestand',
  placeholder: 'https://example.org/lied.mp4',
  format: 'Converteren naar',
  nobodyYet: 'Alleen de website in de link wordt benaderd.',
  asks: [
    'Kiln vraagt het bestand op bij ',
    '. Die site, en elke site waarnaar ze doorverwijst, ziet je IP-adres.',
  ],
  allow: 'Kiln mag links ophalen',
  allowHint: 'Staat standaard uit. Zet het uit wanneer je wilt in Instellingen.',
  go: 'Ophalen en converteren',
  asking: (host) => `Vraagt ${host}`,
  stop: 'Stoppen',

  fetching: 'Links die worden opgehaald',
  progressOf: (name) => `${name} ophalen`,
  from: (host) => `van ${host}`,
  received: (received, total) => `${received} van ${total}`,
  stopOf: (name) => `Ophalen van ${name} stoppen`,
  notFetched: (name, why) => `${name} is niet opgehaald. ${why}`,
};
