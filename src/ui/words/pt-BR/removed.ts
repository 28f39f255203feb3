import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Brazilian Portuguese: the words for what was taken out of the list. */
export const removed: Catalogue['removed'] = {
  one: (name) => `${name} removido`,
  many: (n) => plural(n, { one: '# arquivo removido', other: '# arquivos removidos' }),
  undo: 'Desfazer',
  forget: 'Excluir de vez',
  ask: 'Remover sem salvar?',
  unsaved: (n) =>
    plural(n, {
      one: '# resultado nunca foi salvo.',
      other: '# resultados nunca foram salvos.',
    }),
  unsavedOne: (name) => `${name} nunca foi salvo.`,
  remove: 'Remover',
  keep: 'Manter',
};
