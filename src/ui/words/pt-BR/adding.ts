import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Brazilian Portuguese: the words for files that come in and do not become jobs as they are. */
export const adding: Catalogue['adding'] = {
  skipped: (count, names) =>
    `${plural(count, { one: '# arquivo ignorado por não ser', other: '# arquivos ignorados por não serem' })} áudio, imagem nem vídeo (${names}).`,
  more: (count) => plural(count, { one: 'mais #', other: 'mais #' }),
  notOpened: {
    damaged: (zip) => `${zip} está danificado ou não é um zip.`,
    locked: (zip) => `${zip} precisa de senha. Descompacte-o antes e adicione os arquivos.`,
    empty: (zip) => `${zip} não contém áudio, imagem nem vídeo.`,
    'too-much': (zip) => `${zip} é grande demais para ser descompactado aqui.`,
  },
  noCover: (picture) => `Não é possível ler ${picture} aqui, então não virou a capa do álbum.`,
  unreadable: (zip, names) => `${zip}: alguns arquivos não podem ser lidos (${names}).`,
  shareFailed:
    'Não foi possível receber tudo o que foi compartilhado. O disco pode estar cheio; adicione o restante com “Adicionar arquivos”.',
};
