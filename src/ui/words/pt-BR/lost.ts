import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

const files = (count: number) =>
  plural(count, { one: '# arquivo perdido', other: '# arquivos perdidos' });

/** In Brazilian Portuguese: the words for files that cannot be read any more. */
export const lost: Catalogue['lost'] = {
  gone: {
    what: 'O arquivo não está mais lá.',
    todo: 'Escolha-o de novo para continuar.',
  },
  locked: {
    what: 'O navegador precisa da sua permissão para ler este arquivo de novo.',
    todo: 'Permita para continuar.',
  },
  chooseAgain: 'Escolher o arquivo de novo',
  allowReading: 'Permitir leitura',
  notAllowed:
    'Não permitido. Tente de novo e permita quando o navegador perguntar, ou escolha o arquivo outra vez.',
  otherFile: (wanted) =>
    `Esse é outro arquivo. Este trabalho precisa de ${wanted}, sem alterações.`,
  missing: (wanted) => `Falta: ${wanted}.`,
  wantedFile: (name, size) => `“${name}” de ${size}`,
  findLost: 'Achar arquivos perdidos',
  foundSome: (found, all) =>
    `Encontrado: ${found} de ${files(all)}. Escolha os outros também; eles não podem ter mudado.`,
  foundAll: (found) =>
    plural(found, {
      one: '# arquivo perdido encontrado: o trabalho dele continua.',
      other: '# arquivos perdidos encontrados: os trabalhos deles continuam.',
    }),
};
