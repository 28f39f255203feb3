import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** What failed, and what is done instead: when it is about to be done, is done, was done, or was tried in vain. */
const byFFmpeg = (failed: string) => ({
  coming: `${failed}; ci penserà FFmpeg.`,
  now: `${failed}; ci sta pensando FFmpeg.`,
  past: `${failed}; ci ha pensato FFmpeg.`,
  tried: `${failed}; ci ha provato FFmpeg.`,
});

const byFFmpegReported = (failed: string) => ({
  coming: `${failed}; ci penserà FFmpeg. Segnala l’errore, per favore.`,
  now: `${failed}; ci sta pensando FFmpeg. Segnala l’errore, per favore.`,
  past: `${failed}; ci ha pensato FFmpeg. Segnala l’errore, per favore.`,
  tried: `${failed}; ci ha provato FFmpeg. Segnala l’errore, per favore.`,
});

const encodedAnew = (failed: string, how: string) => ({
  coming: `${failed}; il file sarà ricodificato${how}.`,
  now: `${failed}; ricodifica in corso${how}.`,
  past: `${failed}; il file è stato ricodificato${how}.`,
  tried: `${failed}; il file è stato ricodificato${how}.`,
});

/** With a colon, as what follows would have to agree with it. */
const times = (kind: string) => (count: number) =>
  plural(count, { one: `${kind}:`, other: `${kind} ×#:` });

/** In Italian: the words for what a plan does to a file, who does it, why, and how long it will take. */
export const plan: Catalogue['plan'] = {
  tracks: {
    video: times('Video'),
    audio: times('Audio'),
    cover: times('Copertina'),
    subtitle: times('Sottotitoli'),
    attachment: times('File allegato'),
    data: times('Dati'),
  },
  metadata: {
    text: (count) => plural(count, { one: '# tag', other: '# tag' }),
    date: () => 'data',
    place: () => 'luogo',
    device: () => 'fotocamera',
    timecode: () => 'timecode',
    exif: () => 'dati EXIF',
    'maker-notes': () => 'note del produttore',
    xmp: () => 'XMP',
    iptc: () => 'IPTC',
    comments: () => 'commenti',
    'gain-map': () => 'mappa di guadagno HDR',
    'motion-video': () => 'video della foto in movimento',
    pages: (count) => `pagine successive (${count})`,
    chapters: (count) => plural(count, { one: '# capitolo', other: '# capitoli' }),
    marks: (count) =>
      plural(count, { one: 'indicazione di traccia', other: '# indicazioni di traccia' }),
  },
  marked: (what, marks) => `${what} (${marks})`,
  marks: {
    default: 'predefinita',
    forced: 'forzata',
    original: 'originale',
    commentary: 'commento',
    'hearing-impaired': 'per non udenti',
    'visual-impaired': 'per non vedenti',
  },
  metadataKept: (what) => `conserva ${what}`,
  metadataLeftOut: (what) => `tralascia ${what}`,
  becauseOfPrivacy: 'per privacy',
  becauseOnlyFirst: 'perché Kiln converte la prima',
  becauseUnwritten: 'perché Kiln non può scriverlo',
  becauseOutdated: 'perché non sarebbe più corretto',
  copied: 'copia diretta',
  encoded: (from, to, engine) =>
    from === to ? `${from} ricodificato con ${engine}` : `${from} → ${to} con ${engine}`,
  bridged: (from, to) =>
    from === to
      ? `${from} ricodificato, decodifica FFmpeg, codifica questo browser`
      : `${from} → ${to}, decodifica FFmpeg, codifica questo browser`,
  decodedBy: (decoder) => `decodifica ${decoder}`,
  leftOut: 'fuori dal risultato',
  asChosen: 'come hai scelto',
  leftOutBecause: (what, why) => `${what}, ${why}`,
  pictureSubtitles: times('Sottotitoli in immagini'),
  copiedBy: (engine) => `copia diretta con ${engine}`,
  becauseUnwritable: 'che i browser non sanno fare',
  becauseNotHeld: (format) => `perché ${format} non lo permette`,
  becauseOfTiming: 'perché non è possibile seguire la velocità',
  becauseNotTogether: 'perché servirebbe FFmpeg, che non può leggere questo video',
  becauseMixed: 'con le tracce unite in una',
  becauseEmpty: 'perché non contiene nulla',
  becauseNobodyDecodes: (codec) => `perché Kiln non può decodificare ${codec}`,
  unread: (bytes, all) =>
    `Una parte di questo file non si può leggere: nel risultato mancheranno ${bytes} di ${all}.`,
  deinterlaced: 'deinterlacciato',
  lossless: 'senza perdita',
  hdrToSdr: 'da HDR a SDR',
  hdrKept: 'HDR mantenuto a 10 bit',
  flattened: {
    white: 'trasparenza su bianco',
    black: 'trasparenza su nero',
    grey: 'trasparenza su grigio',
    green: 'trasparenza su verde',
  },
  becauseEnded: 'perché finisce prima dell’inizio',
  tooLargeForSource: (names) => `senza ${names}: più grande dell’originale`,
  engineNames: { images: 'questo browser', webcodecs: 'WebCodecs', ffmpeg: 'FFmpeg' },
  becauseOfOptions: 'per le tue opzioni',
  becauseOfSize: 'per rientrare nella dimensione',
  becauseExactSize: 'che può centrare la dimensione esatta',
  allowed: (size) => `al massimo ${size}`,
  allowedAt: (size, how) => `al massimo ${size}: ${how}`,
  atQuality: (quality: string) => `qualità ${quality}`,
  pictureAt: (size, kbit) => `${size} a ${kbit}\u00A0kbit/s`,
  soundAt: (kbit) => `${kbit}\u00A0kbit/s`,
  passes: (count) => plural(count, { one: '# passata', other: '# passate' }),
  inPass: (pass) => `passata ${pass}`,
  becauseOfRotation: 'per raddrizzare l’immagine',
  becauseTrimmed: 'perché le parti tagliate restino nascoste',
  becauseUnsafe: 'perché una copia potrebbe non funzionare',
  becauseOfQuality: 'per la minima dimensione',
  becauseUndecodable: (codec) => `perché questo browser non può decodificare ${codec}`,
  becauseUnencodable: (codec) => `perché questo browser non codifica bene ${codec}`,
  becauseSurround: (codec) =>
    `perché questo browser non può codificare più di due canali in ${codec}`,
  becauseOfEdit: 'perché solo FFmpeg ha i filtri',
  becauseUnsupported: 'perché WebCodecs non può leggere questo tipo di file',
  becauseOfSetting: 'come da impostazioni',
  inParts: (count) => plural(count, { one: 'in # parte', other: 'in # parti insieme' }),
  wholeForNewFrames: 'in un pezzo solo: i fotogrammi cambiano',
  wholeForUnknownFrames: 'in un pezzo solo: i tempi dei fotogrammi sono ignoti',
  wholeForUncuttable: 'in un pezzo solo: non si può dividere',
  setbacks: {
    images: byFFmpeg('Questo browser non è riuscito con l’immagine'),
    webcodecs: byFFmpeg('I codec del browser non sono riusciti'),
    'webcodecs-declined': byFFmpeg('I codec del browser non sono adatti a questo file'),
    'webcodecs-mistake': byFFmpegReported('Kiln ha un errore nell’uso dei codec del browser'),
    bridge: {
      coming:
        'FFmpeg e il codificatore del browser non sono riusciti insieme; ci penserà FFmpeg da solo.',
      now: 'FFmpeg e il codificatore del browser non sono riusciti insieme; ci sta pensando FFmpeg da solo.',
      past: 'FFmpeg e il codificatore del browser non sono riusciti insieme; ci ha pensato FFmpeg da solo.',
      tried:
        'FFmpeg e il codificatore del browser non sono riusciti insieme; ci ha provato FFmpeg da solo.',
    },
    copy: encodedAnew('La copia diretta non ha funzionato', ''),
    'usual-size': encodedAnew(
      'Il primo risultato era troppo grande',
      ' per rientrare nella dimensione',
    ),
    segments: {
      coming: 'Le parti non combaciavano; il video sarà codificato in un pezzo solo.',
      now: 'Le parti non combaciavano; codifica in un pezzo solo in corso.',
      past: 'Le parti non combaciavano; il video è stato codificato in un pezzo solo.',
      tried: 'Le parti non combaciavano; il video è stato codificato in un pezzo solo.',
    },
  },
  atOnce: 'subito',
  aboutASecond: 'circa 1\u00A0s',
  roughly: (amount) => `circa\u00A0${amount}`,
};
