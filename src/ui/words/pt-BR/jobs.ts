import type { Catalogue } from '../language.ts';

/** In Brazilian Portuguese: the words of the list and its rows. */
export const jobs: Catalogue['jobs'] = {
  convertJobTo: (name) => `Converter ${name} para`,
  wishes: {
    pause: 'Pausar',
    resume: 'Retomar',
    cancel: 'Cancelar',
    retry: 'Repetir',
  },
  select: (name) => `Selecionar ${name}`,
  options: 'Opções',
  again: 'Converter de novo',
  addedAgain: (name) => `${name} está na lista outra vez, abaixo do resultado.`,
  mute: 'Tirar o áudio',
  moveUp: 'Subir',
  moveDown: 'Descer',
  remove: 'Remover',
  importing: 'Adicionando…',
  held: 'Pronto para converter',
  needsEngine:
    'Precisa do FFmpeg (10 MB), e você está sem conexão. Clique em Converter agora, e ele começa quando a conexão voltar.',
  waiting: 'Em espera',
  cancelled: 'Cancelado',
  stages: {
    'loading-engine': 'Baixando o FFmpeg (10 MB, uma vez)',
    probing: 'Lendo o arquivo',
    working: 'Convertendo',
    verifying: 'Verificando o resultado',
  },
  attempt: (n) => `Tentativa ${n}`,
  progressOf: (name) => `Progresso de ${name}`,
  timeLeft: (time) => `${time} para terminar`,
  details: 'Detalhes',
  priorityMarks: { high: 'Prioridade alta', low: 'Prioridade baixa' },
  keeping: {
    session:
      'Só nesta sessão: não havia espaço para armazenar o arquivo. Deixe esta aba aberta até terminar.',
    linked: 'Não copiado, por ser grande. Deixe o arquivo onde está até terminar.',
  },
  keepCopy: 'Guardar uma cópia',
  copying: 'Copiando…',
  notCopied: {
    'no-room': 'Não há espaço para uma cópia. Deixe o arquivo onde está.',
    unreachable: 'O arquivo não está mais lá ou foi alterado.',
  },
  changeOptions: 'Mudar opções',
};
