import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Brazilian Portuguese: the words of the settings. */
export const settings: Catalogue['settings'] = {
  diagnostics: 'Diagnóstico',
  diagnosticsHint:
    'O que este navegador consegue fazer, o que a fila já fez e uma verificação do que está armazenado.',
  engine: 'Motor',
  engines: { auto: 'Automático', ffmpeg: 'Só FFmpeg' },
  engineHint:
    'Automático: os codecs rápidos do navegador quando são bons o bastante; senão, o FFmpeg. Só FFmpeg: mais lento, mas com o mesmo resultado em qualquer navegador.',
  engineDownload: 'Download do FFmpeg',
  engineDownloads: {
    early: 'Ao adicionar um arquivo que precise dele',
    late: 'Ao clicar em Converter',
  },
  engineDownloadHint:
    '10 MB, uma única vez. Se sua conexão economiza dados, ele espera por Converter.',
  theme: 'Tema',
  themes: { system: 'Sistema', light: 'Claro', dark: 'Escuro' },
  language: 'Idioma',
  languageAuto: 'Automático',
  languageNotFetched:
    'Não foi possível baixar este idioma. Escolha-o de novo quando houver conexão.',
  links: 'Baixar links',
  switch: { off: 'Não', on: 'Sim' },
  linksHint:
    'Permite converter um arquivo de um endereço da web. O Kiln informa antes qual é o site e não baixa mais nada de fora.',
  offline: 'Uso off-line',
  offlineHint:
    'O navegador converte sozinho os arquivos comuns. Alguns precisam do FFmpeg (10 MB), que é baixado quando o primeiro deles aparece. Baixe agora para já ter tudo off-line.',
  makeOffline: 'Disponibilizar off-line',
  offlineUnkept:
    'Não havia espaço para armazenar o FFmpeg, então ele fica aqui só até você fechar esta página. Libere espaço, recarregue a página e tente de novo.',
  offlineReady: 'O FFmpeg está armazenado. O Kiln funciona por completo sem conexão.',
  fetching: 'Baixando o FFmpeg',
  storage: {
    storage: 'Armazenamento',
    used: (used) => `${used} em uso`,
    usedOf: (used, quota) => `${used} em uso de ${quota} que o navegador permite`,
    hint: 'Os arquivos ficam aqui até serem convertidos; os resultados, até você removê-los.',
    contents: {
      sources: 'Originais',
      outputs: 'Resultados',
      unfinished: 'Trabalho inacabado',
      leftovers: 'Sobras',
      engine: 'Motores',
      other: 'O próprio Kiln e notas sobre trabalhos',
    },
    deleteOutputs: (jobs) =>
      plural(jobs, {
        one: 'Excluir o resultado de # trabalho concluído',
        other: 'Excluir os resultados de # trabalhos concluídos',
      }),
    deleteOutputsHint: 'Os trabalhos concluídos saem da lista. Seus downloads ficam.',
    deleteLeftovers: 'Excluir sobras',
    deleteEngine: 'Excluir FFmpeg',
    deleteEngineHint: 'Ele é baixado de novo (10 MB) quando um arquivo precisar.',
  },
};
