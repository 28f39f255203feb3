import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Brazilian Portuguese: the words for what native programs are told. */
export const commands: NonNullable<Catalogue['commands']> = {
  forJob: 'Comandos…',
  title: 'Continuar fora do navegador',
  hint: 'O mesmo trabalho como comandos para FFmpeg e ImageMagick, que precisam estar instalados. Execute o script na pasta dos seus arquivos; os resultados vão para a pasta “converted”.',
  script: 'Script para',
  scripts: {
    shell: 'Linux e macOS (sh)',
    powershell: 'Windows (PowerShell)',
    snakefile: 'Snakemake (muitos núcleos ou computadores)',
  },
  text: 'Comandos',
  copy: 'Copiar',
  copied: 'Copiado',
  save: 'Salvar',

  madeBy: (link) => `Feito pelo Kiln (${link}).`,
  needs:
    'Precisa do FFmpeg e, para imagens, do ImageMagick. Execute na pasta dos arquivos ou indique essa pasta.',
  resultsGoTo:
    'Os resultados vão para a pasta "converted", ao lado deles. O que já estiver lá é substituído.',
  notRead: 'Omitido: o Kiln ainda não leu este arquivo.',
  notPossible: 'Omitido: não há comandos que façam isto.',
  byBrowser:
    'O Kiln usaria codificadores do navegador; o FFmpeg usa os dele, com a mesma qualidade desejada.',
  byCanvas: 'O Kiln usaria os codecs de imagem do navegador.',
  inSegments: (count) =>
    `O Kiln codificaria a imagem em ${plural(count, { one: '# segmento', other: '# segmentos ao mesmo tempo' })}.`,
  differences: {
    'measures-loudness': 'O Kiln mediria antes a sonoridade e depois a mudaria com um só ganho.',
    'measures-size':
      'O Kiln verificaria o tamanho e codificaria de novo até ficar pequeno o bastante.',
    'cuts-captions': 'O Kiln também mostraria legendas que começaram antes do corte.',
    'keeps-cover': 'O Kiln poria a capa no resultado.',
    'writes-tags': 'O Kiln gravaria todas as tags, também as que não têm lugar no FFmpeg.',
    'drops-place-alone':
      'O Kiln removeria só o local; aqui todos os dados da câmera são removidos.',
    'draws-slides': 'O Kiln desenharia ele mesmo as transições entre imagens.',
  },
};
