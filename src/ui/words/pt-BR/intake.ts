import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Brazilian Portuguese: the words for how files come in. */
export const intake: Catalogue['intake'] = {
  addFiles: 'Adicionar arquivos',
  addFolder: 'Adicionar pasta',
  more: 'Mais',
  fromLink: 'De um link…',
  dropHint: 'ou solte ou cole em qualquer lugar desta página',
  dropNow: 'Solte para adicionar',
  slideshow: {
    open: 'Apresentação…',
    edit: 'Editar a apresentação…',
    offer: (count) =>
      plural(count, {
        one: 'Criar uma apresentação com esta imagem',
        other: 'Criar uma apresentação com estas # imagens',
      }),
    named: (count, names) => `${plural(count, { one: 'É', other: 'São' })} ${names}.`,
    withoutThem: (count) =>
      plural(count, { one: 'Continuar sem ela', other: 'Continuar sem elas' }),
  },
};
