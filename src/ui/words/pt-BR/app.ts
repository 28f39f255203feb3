import { BROWSER_FLOOR } from '../../../lib/browser-floor.ts';
import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Brazilian Portuguese: the words of the page around the rooms. */
export const app: Catalogue['app'] = {
  appName: 'Kiln',
  close: 'Fechar',
  dismiss: 'Dispensar',
  headline: 'Converta vídeo, áudio e imagens. Aqui mesmo.',
  lead: (formats) =>
    `O Kiln trabalha dentro deste navegador e converte para ${formats} formatos. Seus arquivos nunca são enviados.`,
  promises: [
    ['Privado', 'Sem servidor, sem conta. Veja a aba de rede: nada sai daqui.'],
    ['Paciente', 'A fila sobrevive a recargas, falhas e reinícios e continua de onde parou.'],
    [
      'Portátil',
      'Funciona sem conexão depois de ter visto um arquivo. Alguns precisam do FFmpeg: 10 MB, baixados uma única vez.',
    ],
  ],
  convertTo: 'Converter para',
  formatKinds: {
    video: 'Vídeo',
    animation: 'Animação',
    audio: 'Áudio',
    still: 'Imagem',
    subtitles: 'Legendas',
  },
  optionsForAll: 'Opções para todos',
  presets: 'Predefinições',
  startAtOnce: 'Iniciar logo',
  convert: 'Converter',
  settings: 'Configurações',
  about: 'Sobre',
  updateReady: 'Nova versão disponível',
  updateWaits: 'Ela espera os trabalhos em andamento.',
  updateNow: 'Sua fila é mantida.',
  update: 'Atualizar',
  updating: 'Atualizando',
  wentWrong: (detail) => `Não deu certo: ${detail}`,
  notOffline:
    'Este navegador não armazenou o Kiln por completo, então ele pode não funcionar sem conexão. Tente de novo, com conexão e algum espaço livre.',
  startedMeanwhile: (name) =>
    `${name} já começou e não pode mais ser alterado. As mudanças não aplicadas se perdem; para refazê-las, cancele o trabalho antes.`,
  removedMeanwhile: (name) => `${name} não está mais na fila, então não pode ser alterado.`,
  notAdded: (name, why) => `${name} não foi adicionado. ${why}`,
  outputGone: (name) =>
    `${name} não está mais armazenado neste navegador. Converta o arquivo de novo.`,
  said: {
    added: (n) => plural(n, { one: '# arquivo adicionado.', other: '# arquivos adicionados.' }),
    done: (name) => `${name} está pronto.`,
    doneMany: (n) => plural(n, { one: '# trabalho concluído.', other: '# trabalhos concluídos.' }),
    failed: (name) => `${name} falhou.`,
    failedMany: (n) => plural(n, { one: '# trabalho falhou.', other: '# trabalhos falharam.' }),
    finished: 'A fila terminou.',
    update: 'Há uma nova versão disponível.',
  },
  title: (percent, name) => `${percent} – ${name}`,
  titleWithTime: (percent, left, name) => `${percent} · ${left} – ${name}`,
  titleDone: (what) => `Pronto – ${what}`,
  titleFailed: (failed, what) =>
    `${plural(failed, { one: '# falha', other: '# falhas' })} – ${what}`,
  files: (count) => plural(count, { one: '# arquivo', other: '# arquivos' }),
  copyReport: 'Copiar relatório',
  reportCopied: 'Copiado',
  slowDatabase:
    'O banco de dados do navegador está demorando a abrir. Seus trabalhos estão nele, então o Kiln espera e continua sozinho assim que estiver disponível. Sem ele, você começa com uma fila vazia, que não sobreviverá a uma recarga.',
  goOnWithout: 'Continuar sem ele',
  unusable: {
    'old-browser': `Este navegador é antigo demais para o Kiln. É preciso ter Chrome ou Edge ${BROWSER_FLOOR.chrome}, Firefox ${BROWSER_FLOOR.firefox}, Safari ${BROWSER_FLOOR.safari} ou mais recente. Atualize este navegador ou abra o Kiln em outro.`,
    insecure:
      'O Kiln precisa de um endereço seguro para armazenar arquivos e verificar seu motor. Abra-o por https ou em localhost.',
    'no-storage':
      'Este navegador não deixa o Kiln armazenar nada. Saia da navegação anônima ou permita dados do site para esta página.',
    newer:
      'Um Kiln mais novo já esteve aqui; recarregue esta página para atualizar. Seus trabalhos são mantidos.',
    blocked:
      'Outra aba executa um Kiln mais antigo. Deixe-a terminar os trabalhos; depois feche-a ou recarregue-a, e esta página continua sozinha.',
  },
};
