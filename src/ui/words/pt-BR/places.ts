import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Brazilian Portuguese: the words for where results go, and what they are called there. */
export const places: NonNullable<Catalogue['places']> = {
  savedTo: (folder, saved, of, skipped) =>
    [
      saved === of
        ? `${plural(saved, { one: '# arquivo salvo', other: '# arquivos salvos' })} em “${folder}”.`
        : `Salvos em “${folder}”: ${saved} de ${plural(of, { one: '# arquivo', other: '# arquivos' })}.`,
      ...(skipped === 0
        ? []
        : [plural(skipped, { one: '# já estava lá.', other: '# já estavam lá.' })]),
    ].join(' '),
  noRoom: 'Não há espaço suficiente nesta pasta. Libere espaço e salve de novo.',
  notAll: (detail) => `Não foi possível salvar tudo nesta pasta (${detail}).`,
  names: 'Nomes dos resultados',
  namesHint: (parts) =>
    `Compostos de ${parts}. O que um arquivo não tiver é omitido; “preset” é uma predefinição sua.`,
  nameExample: (name) => `Por exemplo: ${name}`,
  existing: 'Arquivos que já estão lá',
  existingHint: 'O que acontece ao salvar todos os resultados em uma pasta.',
  existingChoices: { 'keep-both': 'Manter ambos', replace: 'Substituir', skip: 'Pular' },
};
