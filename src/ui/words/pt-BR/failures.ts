import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

const said = (what: string, todo: string) => ({ what, todo });

const OTHER_FORMAT = 'Tente outro formato.';

/** In Brazilian Portuguese: the words for failures; those for edits that cannot be done stand in `impossibleEdits`. */
export const failures: Catalogue['failures'] = {
  emptyFile: said('O arquivo está vazio.', 'Copie-o ou baixe-o de novo.'),
  notMedia: said(
    'O Kiln não consegue ler este tipo de arquivo.',
    'Adicione um vídeo, um áudio ou uma imagem.',
  ),
  playlist: said(
    'Isto é uma playlist, uma lista de outros arquivos.',
    'Adicione esses arquivos no lugar dela.',
  ),
  pictureFormats: {
    heic: said(
      'O Kiln converte imagens HEIC em JPEG, PNG e WebP, com o motor em Automático.',
      'Escolha um desses formatos.',
    ),
    avif: said(
      'O Kiln converte imagens AVIF em JPEG, PNG e WebP, com o motor em Automático.',
      'Escolha um desses formatos.',
    ),
    jxl: said(
      'O Kiln converte imagens JPEG XL em JPEG, PNG e WebP, com o motor em Automático.',
      'Escolha um desses formatos.',
    ),
    pdf: said(
      'O Kiln converte imagens PDF em JPEG, PNG e WebP, com o motor em Automático.',
      'Escolha um desses formatos.',
    ),
    svg: said('O Kiln não consegue ler desenhos SVG.', 'Salve-o antes como PNG.'),
    'webp-animation': said(
      'O Kiln ainda não consegue ler WebP animado.',
      'Salve-o antes como GIF ou como vídeo.',
    ),
  },
  onlyToPictures: {
    what: (format) => `O Kiln só converte imagens ${format} em outras imagens.`,
    todo: 'Escolha um formato de imagem.',
  },
  picturesOnly: {
    what: (format) =>
      `O Kiln só cria ${format} a partir de imagens, com o mecanismo em Automático.`,
    todo: 'Para um quadro de um vídeo, escolha JPEG ou PNG.',
  },
  pictureTooLarge: {
    what: (width, height) => `A imagem é grande demais: ${width} × ${height} pixels.`,
    todo: 'Reduza-a antes.',
  },
  damaged: said(
    'O arquivo está danificado.',
    'Copie-o ou baixe-o de novo, ou verifique se ele abre em outro programa.',
  ),
  cutShort: {
    what: (actual, expected) => `O arquivo termina após ${actual} de ${expected}.`,
    todo: 'Provavelmente está incompleto. Copie-o ou baixe-o de novo.',
  },
  noTrack: {
    video: said('Este arquivo não tem imagem.', 'Escolha um formato de áudio.'),
    audio: said('Este arquivo não tem áudio.', 'Escolha um formato de vídeo ou de imagem.'),
    subtitles: said('Este arquivo não tem legendas.', 'Escolha outro formato.'),
    text: said(
      'As legendas deste arquivo são imagens, não texto.',
      'Escolha MKV para mantê-las como estão.',
    ),
    any: said('Nada deste arquivo cabe no formato.', 'Escolha outro formato.'),
  },
  declined: said(
    'O Kiln não consegue converter este arquivo dessa forma.',
    'Escolha outro formato ou outras opções.',
  ),
  unsupportedCodec: {
    what: (codec) => `O Kiln não consegue decodificar ${codec} neste navegador.`,
    todo: 'Converta-o antes com outro programa.',
    todoOrKeep: (formats, codec) =>
      `Escolha ${formats} para mantê-lo como está, ou use um navegador que reproduza ${codec}, com o motor em Automático.`,
  },
  limitTooLow: {
    what: (limit, least) =>
      `Este arquivo não pode ficar com ${limit}: precisa de cerca de ${least}.`,
    todo: 'Permita esse tamanho, corte o arquivo ou escolha outro formato.',
  },
  limitMissed: {
    what: (limit, reached) =>
      `Este arquivo não pode ficar com ${limit}: o menor resultado teve ${reached}.`,
    todo: 'Permita um tamanho maior ou escolha uma resolução menor ou outro formato.',
  },
  engineFailed: {
    what: (code) => `O FFmpeg não conseguiu converter este arquivo (código ${code}).`,
    todo: 'Tente outro formato. Os detalhes dizem mais.',
  },
  engineCrashed: said('O FFmpeg travou com este arquivo.', 'Tente de novo ou tente outro formato.'),
  stalled: {
    what: (time) => `Nada aconteceu por ${time}, então o Kiln parou o trabalho.`,
    todo: 'Feche outros programas e tente de novo, ou escolha uma resolução menor.',
  },
  crashedTwice: said(
    'Este arquivo travou o Kiln duas vezes, então não será tentado de novo automaticamente.',
    'Tente outro formato ou uma resolução menor.',
  ),
  outOfMemory: said(
    'O navegador ficou sem memória.',
    'Feche outras abas e tente de novo, ou escolha uma resolução menor.',
  ),
  engineUnavailable: {
    offline: said(
      'Não foi possível baixar o FFmpeg.',
      'O Kiln tenta de novo quando a conexão voltar.',
    ),
    missing: said(
      'O FFmpeg não foi encontrado.',
      'Provavelmente o Kiln foi atualizado. Recarregue a página e tente de novo.',
    ),
    corrupt: said(
      'O FFmpeg chegou danificado.',
      'Recarregue a página e tente de novo. Um proxy ou uma extensão pode tê-lo alterado.',
    ),
    unsupported: said(
      'Este navegador não consegue executar o FFmpeg.',
      'Atualize-o ou use um Chrome, Edge, Firefox ou Safari atual.',
    ),
  },
  storageFull: {
    what: 'Não há espaço suficiente.',
    needed: (needed) => `Não há espaço suficiente: é preciso cerca de ${needed}.`,
    used: (used) => `Não há espaço suficiente: o Kiln já armazenou ${used} aqui.`,
    neededAndUsed: (needed, used) =>
      `Não há espaço suficiente: é preciso cerca de ${needed}; o Kiln já armazenou ${used} aqui.`,
    todo: 'Remova trabalhos concluídos ou libere espaço em disco e tente de novo.',
  },
  storageRefused: said(
    'O navegador não deixou o Kiln armazenar o arquivo.',
    'É uma janela anônima? Tente uma normal.',
  ),
  tooLargeForMemory: {
    what: (limit) => `O resultado passaria de ${limit}, que é tudo o que este navegador comporta.`,
    todo: 'Escolha uma qualidade ou resolução menor, ou use um Chrome, Edge, Firefox ou Safari atual.',
  },
  outputRejected: {
    empty: said('O resultado estava vazio.', OTHER_FORMAT),
    unreadable: said('Não foi possível ler o resultado, então o Kiln o descartou.', OTHER_FORMAT),
    'missing-track': said(
      'Faltava uma faixa no resultado, então o Kiln o descartou.',
      OTHER_FORMAT,
    ),
    'too-long': said(
      'O resultado era mais longo que o original, então o Kiln o descartou.',
      OTHER_FORMAT,
    ),
    undecodable: said(
      'O resultado não tocava do início ao fim, então o Kiln o descartou.',
      'Tente outro formato ou verifique se o arquivo abre em outro programa.',
    ),
    seams: said(
      'As partes do vídeo não se encaixaram, então o Kiln descartou o resultado.',
      'Tente de novo ou tente outro formato.',
    ),
  },
  unreadableImages: {
    what: (count) =>
      plural(count, {
        one: 'Este navegador não consegue mostrar uma das imagens.',
        other: 'Este navegador não consegue mostrar # das imagens.',
      }),
    todo: 'Continue sem elas, ou remova o trabalho e comece de novo.',
  },
  internal: {
    what: 'Algo deu errado no Kiln.',
    todo: (detail) => `Tente de novo. Se acontecer outra vez, informe isto: ${detail}`,
  },
  impossibleEdits: {
    pastEnd: {
      what: (length, start) => `O arquivo dura ${length}, mas o início está em ${start}.`,
      todo: 'Escolha um início anterior.',
    },
    nothingLeft: said('Não sobra nada entre o início e o fim.', 'Escolha um fim posterior.'),
    cropOutside: {
      what: (width, height) => `O recorte é maior que a imagem: ${width} × ${height} pixels.`,
      todo: 'Recorte menos.',
    },
    noSuchTrack: {
      what: (wanted, has) =>
        `Não existe a faixa de áudio ${wanted}. Faixas de áudio do arquivo: ${has}.`,
      todo: 'Escolha outra faixa de áudio.',
    },
    fadesTooLong: {
      what: (fades, length) => `Os fades duram ${fades}, mas o resultado tem só ${length}.`,
      todo: 'Encurte os fades.',
    },
  },
};
