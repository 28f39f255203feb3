import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** What failed, and what is done instead: when it is about to be done, is done, was done, or was tried in vain. */
const byFFmpeg = (failed: string) => ({
  coming: `${failed}; o FFmpeg vai assumir.`,
  now: `${failed}; o FFmpeg assumiu.`,
  past: `${failed}; o FFmpeg fez no lugar.`,
  tried: `${failed}; o FFmpeg tentou no lugar.`,
});

const byFFmpegReported = (failed: string) => ({
  coming: `${failed}; o FFmpeg vai assumir. Por favor, informe o erro.`,
  now: `${failed}; o FFmpeg assumiu. Por favor, informe o erro.`,
  past: `${failed}; o FFmpeg fez no lugar. Por favor, informe o erro.`,
  tried: `${failed}; o FFmpeg tentou no lugar. Por favor, informe o erro.`,
});

const encodedAnew = (failed: string, how: string) => ({
  coming: `${failed}; será recodificado${how}.`,
  now: `${failed}; está sendo recodificado${how}.`,
  past: `${failed}; foi recodificado${how}.`,
  tried: `${failed}; foi recodificado${how}.`,
});

/** With a colon, as what follows would have to agree with it. */
const times = (kind: string) => (count: number) =>
  plural(count, { one: `${kind}:`, other: `${kind} ×#:` });

/** In Brazilian Portuguese: the words for what a plan does to a file, who does it, why, and how long it will take. */
export const plan: Catalogue['plan'] = {
  tracks: {
    video: times('Vídeo'),
    audio: times('Áudio'),
    cover: times('Capa'),
    subtitle: times('Legendas'),
    attachment: times('Arquivo anexo'),
    data: times('Dados'),
  },
  metadata: {
    text: (count) => plural(count, { one: '# tag', other: '# tags' }),
    date: () => 'data',
    place: () => 'local',
    device: () => 'câmera',
    timecode: () => 'código de tempo',
    exif: () => 'dados EXIF',
    'maker-notes': () => 'notas do fabricante',
    xmp: () => 'XMP',
    iptc: () => 'IPTC',
    comments: () => 'comentários',
    'gain-map': () => 'mapa de ganho HDR',
    'motion-video': () => 'vídeo da foto em movimento',
    pages: (count) => `páginas seguintes (${count})`,
    chapters: (count) => plural(count, { one: '# capítulo', other: '# capítulos' }),
    marks: (count) => plural(count, { one: 'marca de faixa', other: '# marcas de faixa' }),
  },
  marked: (what, marks) => `${what} (${marks})`,
  marks: {
    default: 'padrão',
    forced: 'forçada',
    original: 'original',
    commentary: 'comentários',
    'hearing-impaired': 'para deficientes auditivos',
    'visual-impaired': 'para deficientes visuais',
  },
  metadataKept: (what) => `mantém ${what}`,
  metadataLeftOut: (what) => `não inclui ${what}`,
  becauseOfPrivacy: 'por privacidade',
  becauseOnlyFirst: 'pois o Kiln converte a primeira',
  becauseUnwritten: 'pois o Kiln não consegue gravar isso',
  becauseOutdated: 'pois não estaria mais correto',
  copied: 'cópia direta',
  encoded: (from, to, engine) =>
    from === to ? `${from} recodificado por ${engine}` : `${from} → ${to} por ${engine}`,
  bridged: (from, to) =>
    from === to
      ? `${from} recodificado, com decodificação do FFmpeg e codificação deste navegador`
      : `${from} → ${to}, com decodificação do FFmpeg e codificação deste navegador`,
  decodedBy: (decoder) => `com decodificação de ${decoder}`,
  leftOut: 'fora do resultado',
  asChosen: 'como você escolheu',
  leftOutBecause: (what, why) => `${what}, ${why}`,
  pictureSubtitles: times('Legendas em imagem'),
  copiedBy: (engine) => `cópia direta por ${engine}`,
  becauseUnwritable: 'que os navegadores não sabem fazer',
  becauseNotHeld: (format) => `pois ${format} não permite`,
  becauseOfTiming: 'pois não dá para acompanhar a velocidade',
  becauseNotTogether: 'pois o FFmpeg teria de gravar, mas não lê este vídeo',
  becauseMixed: 'com as faixas mixadas em uma',
  becauseEmpty: 'pois não contém nada',
  becauseNobodyDecodes: (codec) => `pois o Kiln não consegue decodificar ${codec}`,
  unread: (bytes, all) =>
    `Parte deste arquivo não pode ser lida: ${bytes} de ${all} vão faltar no resultado.`,
  deinterlaced: 'desentrelaçado',
  lossless: 'sem perdas',
  hdrToSdr: 'de HDR para SDR',
  hdrKept: 'HDR mantido em 10 bits',
  flattened: {
    white: 'transparência sobre branco',
    black: 'transparência sobre preto',
    grey: 'transparência sobre cinza',
    green: 'transparência sobre verde',
  },
  becauseEnded: 'pois termina antes do início',
  tooLargeForSource: (names) => `sem ${names}: maior que o original`,
  engineNames: { images: 'este navegador', webcodecs: 'WebCodecs', ffmpeg: 'FFmpeg' },
  becauseOfOptions: 'por causa das suas opções',
  becauseOfSize: 'para caber no tamanho',
  becauseExactSize: 'que consegue acertar o tamanho exato',
  allowed: (size) => `no máximo ${size}`,
  allowedAt: (size, how) => `no máximo ${size}: ${how}`,
  atQuality: (quality: string) => `qualidade ${quality}`,
  pictureAt: (size, kbit) => `${size} a ${kbit}\u00A0kbit/s`,
  soundAt: (kbit) => `${kbit}\u00A0kbit/s`,
  passes: (count) => plural(count, { one: '# passagem', other: '# passagens' }),
  inPass: (pass) => `passagem ${pass}`,
  becauseOfRotation: 'para endireitar a imagem',
  becauseTrimmed: 'para que o trecho cortado continue oculto',
  becauseUnsafe: 'pois uma cópia poderia não tocar',
  becauseOfQuality: 'para o menor tamanho',
  becauseUndecodable: (codec) => `porque este navegador não consegue decodificar ${codec}`,
  becauseUnencodable: (codec) => `porque este navegador não codifica bem ${codec}`,
  becauseSurround: (codec) => `porque este navegador não codifica mais de dois canais em ${codec}`,
  becauseOfEdit: 'porque só o FFmpeg tem os filtros',
  becauseUnsupported: 'porque o WebCodecs não lê este tipo de arquivo',
  becauseOfSetting: 'conforme as configurações',
  inParts: (count) => plural(count, { one: 'em # parte', other: 'em # partes ao mesmo tempo' }),
  wholeForNewFrames: 'de uma só vez: os quadros mudam',
  wholeForUnknownFrames: 'de uma só vez: os tempos dos quadros são desconhecidos',
  wholeForUncuttable: 'de uma só vez: não pode ser dividido',
  setbacks: {
    images: byFFmpeg('Este navegador falhou com a imagem'),
    webcodecs: byFFmpeg('Os codecs do navegador falharam'),
    'webcodecs-declined': byFFmpeg('Os codecs do navegador não servem para este arquivo'),
    'webcodecs-mistake': byFFmpegReported('O Kiln tem um erro ao usar os codecs do navegador'),
    bridge: {
      coming:
        'O FFmpeg e o codificador do navegador falharam juntos; o FFmpeg vai assumir sozinho.',
      now: 'O FFmpeg e o codificador do navegador falharam juntos; o FFmpeg assumiu sozinho.',
      past: 'O FFmpeg e o codificador do navegador falharam juntos; o FFmpeg fez sozinho.',
      tried: 'O FFmpeg e o codificador do navegador falharam juntos; o FFmpeg tentou sozinho.',
    },
    copy: encodedAnew('A cópia direta não funcionou', ''),
    'usual-size': encodedAnew('O primeiro resultado era grande demais', ' para caber'),
    segments: {
      coming: 'As partes não se encaixaram; será codificado de uma só vez.',
      now: 'As partes não se encaixaram; está sendo codificado de uma só vez.',
      past: 'As partes não se encaixaram; foi codificado de uma só vez.',
      tried: 'As partes não se encaixaram; foi codificado de uma só vez.',
    },
  },
  atOnce: 'na\u00a0hora',
  aboutASecond: 'cerca de 1\u00A0s',
  roughly: (amount) => `cerca de\u00A0${amount}`,
};
