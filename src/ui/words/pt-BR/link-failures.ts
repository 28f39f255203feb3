import type { Catalogue } from '../language.ts';

const said = (what: string, todo: string) => ({ what, todo });

const DOWNLOAD = 'Baixe o arquivo pelo navegador e adicione-o aqui.';

const brokeOff = (why: string) => (progress: string) =>
  `A conexão caiu após ${progress}, e ${why}.`;

/** In Brazilian Portuguese: the words for links that were not fetched: what happened, and what the user can do. */
export const linkFailures: Catalogue['linkFailures'] = {
  off: said('O Kiln não pode baixar links.', 'Permita nas configurações.'),
  notAnAddress: said(
    'Isto não é um endereço da web.',
    'Ele começa com https:// e leva a um único arquivo.',
  ),
  password: said('O endereço contém uma senha, que uma página não pode enviar.', DOWNLOAD),
  knownSite: {
    what: (site) => `${site} não deixa outras páginas lerem seus arquivos.`,
    todo: (site) => `Se ${site} oferecer download, use-o e adicione o arquivo aqui.`,
  },
  mixedContent: {
    what: (host) =>
      `A conexão com ${host} não é criptografada (http), então o navegador a bloqueia.`,
    todo: `Tente o endereço com https://. ${DOWNLOAD}`,
  },
  offline: said('Você está sem conexão.', 'Tente de novo quando ela voltar.'),
  notReachable: {
    what: (host) => `${host} não responde.`,
    todo: 'Confira o endereço ou tente de novo mais tarde.',
  },
  notAllowed: {
    what: (host) => `${host} não deixa outras páginas lerem seus arquivos.`,
    todo: DOWNLOAD,
  },
  status: {
    refused: {
      what: (host, status) => `${host} não entrega este arquivo a qualquer um (${status}).`,
      todo: 'Entre na sua conta lá, baixe o arquivo e adicione-o aqui.',
    },
    missing: {
      what: (host, status) => `${host} não tem arquivo neste endereço (${status}).`,
      todo: 'Confira o endereço; o arquivo pode ter mudado de lugar.',
    },
    failing: {
      what: (host, status) => `${host} não consegue enviar o arquivo agora (${status}).`,
      todo: 'Tente de novo mais tarde ou abra o endereço no navegador para ver o motivo.',
    },
  },
  page: said(
    'Isto é uma página web, não um arquivo.',
    'Use o endereço do próprio arquivo, ou baixe-o lá e adicione-o aqui.',
  ),
  playlist: said(
    'Isto é uma playlist, uma lista de outros arquivos.',
    'Use os endereços que ela contém.',
  ),
  notMedia: {
    what: 'Isto não é vídeo, áudio nem imagem.',
    whatBut: (type) => `Isto não é vídeo, áudio nem imagem, e sim ${type}.`,
    todo: 'Confira se o endereço leva ao próprio arquivo.',
  },
  empty: said('O arquivo está vazio.', 'Confira o endereço ou tente de novo mais tarde.'),
  tooLarge: {
    what: 'Não há espaço suficiente para o arquivo.',
    ofSize: (size) => `Não há espaço suficiente para ${size}.`,
    ofSizeInRoom: (size, room) => `O arquivo tem ${size}, e há espaço para ${room}.`,
    todo: 'Remova trabalhos concluídos ou libere espaço em disco e tente de novo. Ou baixe-o e adicione-o aqui: o Kiln pode lê-lo de onde estiver.',
  },
  brokeOff: {
    tried: brokeOff('não foi possível retomar'),
    refused: brokeOff('este servidor não permite retomar'),
    changed: brokeOff('o arquivo no servidor mudou'),
    received: (received, size) => `${received} de ${size}`,
    todo: 'Tente de novo, ou baixe o arquivo pelo navegador e adicione-o aqui.',
  },
  unavailable: said(
    'Não foi possível iniciar o download de links.',
    'Recarregue a página e tente de novo.',
  ),
};
