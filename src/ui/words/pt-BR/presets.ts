import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

const builtIn: Catalogue['presets']['builtIn'] = {
  'web-video': {
    name: 'Vídeo para web',
    goodFor: 'Toca em todo navegador e começa enquanto carrega',
  },
  'web-video-modern': {
    name: 'Vídeo para web, moderno',
    goodFor: 'Codecs livres para navegadores atuais, muitas vezes menor',
  },
  'web-preview': {
    name: 'Prévia para web',
    goodFor: 'Leve para listas de clipes e conexões lentas',
  },
  streaming: {
    name: 'Streaming',
    goodFor: 'HLS para o seu site: tão nítido quanto a conexão permitir',
  },
  'silent-loop': {
    name: 'Loop sem áudio',
    goodFor: 'Move-se como um GIF, em cores plenas e bem menor',
  },
  phone: { name: 'Celular', goodFor: 'Nítido na tela pequena, leve no armazenamento' },
  'phone-much-room-saved': {
    name: 'Celular, mínimo',
    goodFor: 'O menor arquivo que ainda fica bom; leva um tempo',
  },
  'old-phone': { name: 'Celular antigo', goodFor: 'Para celulares de antes das telas de toque' },
  tv: { name: 'TV', goodFor: 'Full HD por pendrive ou pela rede doméstica' },
  'tv-4k': { name: 'TV, 4K', goodFor: 'Para telas grandes com 2160 linhas' },
  'dvd-player': { name: 'DVD player', goodFor: 'Para players e TVs da era do DVD' },
  'home-cinema-sound': { name: 'Áudio de home theater', goodFor: 'Dolby Digital para um receiver' },
  'chat-video': { name: 'Vídeo para chat', goodFor: 'Um clipe curto para qualquer mensageiro' },
  'gif-for-chat': {
    name: 'GIF para chat',
    goodFor: 'Alguns segundos que tocam sozinhos, sem áudio',
  },
  'discord-10-mb': {
    name: 'Discord, 10 MB',
    goodFor: 'Tamanho de celular e dentro do limite grátis do Discord',
  },
  'whatsapp-16-mb': {
    name: 'WhatsApp, 16 MB',
    goodFor: 'Tamanho de celular e dentro do limite do WhatsApp',
  },
  'signal-100-mb': {
    name: 'Signal, 100 MB',
    goodFor: 'Tamanho de celular e dentro do limite do Signal',
  },
  'email-video': {
    name: 'Vídeo por e-mail',
    goodFor: 'No máximo 18 MB, que codificados cabem em um e-mail de 25 MB',
  },
  'small-email-video': {
    name: 'Vídeo por e-mail, pequeno',
    goodFor: 'No máximo 7 MB, para caixas de e-mail que aceitam 10',
  },
  podcast: { name: 'Podcast', goodFor: 'Fala para qualquer app de podcast, no volume usual' },
  'voice-memo': { name: 'Gravação de voz', goodFor: 'Horas de fala em poucos megabytes' },
  transcription: {
    name: 'Transcrição',
    goodFor: 'O que os programas de fala para texto preferem',
  },
  'music-archive': { name: 'Acervo de música', goodFor: 'Sem perdas: nada se perde' },
  'music-everywhere': {
    name: 'Música para tudo',
    goodFor: 'Para carros, pendrives e qualquer player',
  },
  'music-for-apple': { name: 'Música para Apple', goodFor: 'AAC para iPhones e Apple Music' },
  ringtone: {
    name: 'Toque de celular',
    goodFor: 'Os primeiros 30 segundos de uma música, com fade no fim',
  },
  'edit-on-a-mac': {
    name: 'Editar em um Mac',
    goodFor: 'Para Final Cut e iMovie; o que serve é copiado',
  },
  'keep-everything': {
    name: 'Manter tudo',
    goodFor: 'Todas as faixas, copiadas quando possível',
  },
  'sound-for-editing': {
    name: 'Áudio para editar',
    goodFor: 'Sem compressão, abre em qualquer editor de áudio',
  },
};

/** In Brazilian Portuguese: the words for presets. */
export const presets: Catalogue['presets'] = {
  builtIn,
  title: 'Predefinições',
  lead: 'Escolha uma para definir formato e opções.',
  inUse: 'Em uso',
  chosen: (name) => `“${name}” escolhida.`,
  yours: 'Suas',
  purposes: {
    web: 'Para a web',
    phone: 'Para celulares',
    tv: 'Para TV e players',
    chat: 'Para chat e e-mail',
    voice: 'Fala',
    music: 'Música',
    editing: 'Para edição',
  },
  saveNew: 'Salvar a escolha atual como predefinição',
  saveJob: 'Salvar as opções deste arquivo como predefinição',
  name: 'Nome',
  save: 'Salvar',
  replace: 'Substituir',
  saved: (name) => `“${name}” salva.`,
  replaced: (name) => `“${name}” substituída.`,
  full: (limit) => `Você pode ter ${limit} predefinições. Exclua uma para salvar outra.`,
  manage: (name) => `Alterar “${name}”`,
  moveUp: 'Subir',
  moveDown: 'Descer',
  moved: (name, place, count) => `“${name}” agora é a número ${place} de ${count}.`,
  rename: 'Renomear',
  newName: (name) => `Novo nome de “${name}”`,
  cancel: 'Cancelar',
  nameTaken: (name) => `Você já tem uma predefinição chamada “${name}”.`,
  renamed: (name) => `Renomeada para “${name}”.`,
  share: 'Compartilhar',
  linkOf: (name) => `Link de “${name}”`,
  linkHint: 'O link contém a predefinição inteira. Quem o abrir será consultado antes.',
  copy: 'Copiar link',
  copied: 'Copiado',
  notCopied: 'O navegador não permitiu copiar. Selecione o link e copie-o você mesmo.',
  remove: 'Excluir',
  removed: (name) => `“${name}” excluída.`,
  undo: 'Desfazer',
  exportAll: 'Exportar as suas',
  importFile: 'Importar',
  importHint: 'ou solte um arquivo de predefinições aqui',
  fileName: 'kiln-predefinicoes.json',
  quoted: (name) => `“${name}”`,
  nothingNew: 'Nada de novo: você já tem todas.',
  imported: (count, names) =>
    `${plural(count, { one: '# predefinição importada', other: '# predefinições importadas' })}: ${names}.`,
  nothingImported: 'Nada foi importado.',
  fromLink: 'Uma predefinição de um link',
  question: (name) => `Usar a predefinição “${name}” deste link?`,
  takeOnce: 'Usar uma vez',
  saveFromLink: 'Salvar',
  questionHint:
    'Nos dois casos ela vale para todos os arquivos não iniciados. “Salvar” também a guarda entre as suas predefinições.',
  nothingChanged: 'Nada foi alterado.',
  close: 'Fechar',
};
