import type { Catalogue } from '../language.ts';

/** The words for files that are fetched from a link. */
export const links: Catalogue['links'] = {
  title: 'Von einem Link',
  address: 'Adresse der Datei',
  placeholder: 'https://example.org/song.mp4',
  format: 'Zielformat',
  nobodyYet: 'Nur die Website aus dem Link wird angefragt.',
  asks: [
    'Kiln fragt bei ',
    ' nach der Datei. Diese Website, und jede, zu der sie weiterleitet, sieht die IP-Adresse.',
  ],
  allow: 'Kiln erlauben, Links abzurufen',
  allowHint: 'Normalerweise aus. Lässt sich in den Einstellungen jederzeit ausschalten.',
  go: 'Abrufen und konvertieren',
  asking: (host) => `${host} wird gefragt`,
  stop: 'Stopp',

  fetching: 'Links, die abgerufen werden',
  progressOf: (name) => `${name} wird abgerufen`,
  from: (host) => `von ${host}`,
  received: (received, total) => `${received} von ${total}`,
  stopOf: (name) => `${name} nicht weiter abrufen`,
  notFetched: (name, why) => `${name} wurde nicht abgerufen. ${why}`,
};
