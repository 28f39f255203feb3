import type { Catalogue } from '../language.ts';

/** In Brazilian Portuguese: the words for files that are fetched from a link. */
export const links: Catalogue['links'] = {
  title: 'De um link',
  address: 'Endereço do arquivo',
  placeholder: 'https://example.org/musica.mp4',
  format: 'Converter para',
  nobodyYet: 'Só o site do link é contatado.',
  asks: [
    'O Kiln vai pedir o arquivo a ',
    '. Esse site, e qualquer outro para onde ele redirecione, verá seu endereço IP.',
  ],
  allow: 'Permitir que o Kiln baixe links',
  allowHint: 'Desativado por padrão. Desative quando quiser em Configurações.',
  go: 'Baixar e converter',
  asking: (host) => `Consultando ${host}`,
  stop: 'Parar',

  fetching: 'Links sendo baixados',
  progressOf: (name) => `Baixando ${name}`,
  from: (host) => `de ${host}`,
  received: (received, total) => `${received} de ${total}`,
  stopOf: (name) => `Parar de baixar ${name}`,
  notFetched: (name, why) => `${name} não foi baixado. ${why}`,
};
