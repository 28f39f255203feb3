import type { Catalogue } from '../language.ts';

/** In Italian: the words for files that are fetched from a link. */
export const links: Catalogue['links'] = {
  title: 'Da un link',
  address: 'Indirizzo del file',
  placeholder: 'https://example.org/canzone.mp4',
  format: 'Converti in',
  nobodyYet: 'Viene contattato solo il sito del link.',
  asks: [
    'Kiln chiederà il file a ',
    '. Quel sito, e quelli a cui eventualmente rimanda, vedranno il tuo indirizzo IP.',
  ],
  allow: 'Consenti a Kiln di scaricare i link',
  allowHint:
    'Disattivato per impostazione predefinita. Puoi disattivarlo quando vuoi nelle Impostazioni.',
  go: 'Scarica e converti',
  asking: (host) => `Richiesta a ${host}`,
  stop: 'Interrompi',

  fetching: 'Link in download',
  progressOf: (name) => `Download di ${name}`,
  from: (host) => `da ${host}`,
  received: (received, total) => `${received} di ${total}`,
  stopOf: (name) => `Interrompi il download di ${name}`,
  notFetched: (name, why) => `${name} non è stato scaricato. ${why}`,
};
