import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

const times = (kind: string) => (count: number) =>
  plural(count, { one: kind, other: `${kind} ×#` });

/** Was schiefging, und was stattdessen geschieht: geschehen wird, geschieht, geschah, oder vergeblich versucht wurde. */
const setback = (
  failed: string,
  [coming, now, past, tried]: readonly [string, string, string, string],
) => ({
  coming: `${failed}, deshalb ${coming}.`,
  now: `${failed}, deshalb ${now}.`,
  past: `${failed}, deshalb ${past}.`,
  tried: `${failed}, deshalb ${tried}.`,
});

const BY_FFMPEG = [
  'macht es FFmpeg',
  'macht es gerade FFmpeg',
  'hat FFmpeg es gemacht',
  'hat FFmpeg es versucht',
] as const;

const mistake = (done: string) =>
  `Kiln nutzt die Codecs des Browsers fehlerhaft, deshalb ${done}. Bitte melden.`;

/** The words for what a plan does to a file, who does it, why, and how long it will take. */
export const plan: Catalogue['plan'] = {
  tracks: {
    video: times('Video'),
    audio: times('Audio'),
    cover: times('Cover'),
    subtitle: times('Untertitel'),
    attachment: times('Anhang'),
    data: times('Daten'),
  },
  metadata: {
    text: (count) => plural(count, { one: '# Tag', other: '# Tags' }),
    date: () => 'Datum',
    place: () => 'Ort',
    device: () => 'Kamera',
    timecode: () => 'Timecode',
    exif: () => 'EXIF-Daten',
    'maker-notes': () => 'Herstellernotizen',
    xmp: () => 'XMP',
    iptc: () => 'IPTC',
    comments: () => 'Kommentare',
    'gain-map': () => 'HDR-Gain-Map',
    'motion-video': () => 'Video des bewegten Fotos',
    pages: (count) => `weitere Seiten (${count})`,
    chapters: (count) => plural(count, { one: '# Kapitel', other: '# Kapitel' }),
    marks: (count) =>
      plural(count, { one: 'Kennzeichen der Spur', other: '# Kennzeichen der Spuren' }),
  },
  marked: (what, marks) => `${what} (${marks})`,
  marks: {
    default: 'Standard',
    forced: 'erzwungen',
    original: 'Original',
    commentary: 'Kommentar',
    'hearing-impaired': 'für Hörgeschädigte',
    'visual-impaired': 'für Sehbehinderte',
  },
  metadataKept: (what) => `${what} behalten`,
  metadataLeftOut: (what) => `${what} weggelassen`,
  becauseOfPrivacy: 'zum Datenschutz',
  becauseOnlyFirst: 'Kiln nimmt die erste',
  becauseUnwritten: 'Kiln kann das nicht schreiben',
  becauseOutdated: 'stimmt nicht mehr',
  copied: 'kopiert',
  encoded: (from, to, engine) =>
    from === to ? `${from} neu codiert mit ${engine}` : `${from} → ${to} mit ${engine}`,
  bridged: (from, to) =>
    from === to
      ? `${from} neu codiert, von FFmpeg decodiert, von diesem Browser codiert`
      : `${from} → ${to}, von FFmpeg decodiert, von diesem Browser codiert`,
  decodedBy: (decoder) => `von ${decoder} decodiert`,
  leftOut: 'weggelassen',
  asChosen: 'wie gewählt',
  leftOutBecause: (what, why) => `${what}: ${why}`,
  pictureSubtitles: times('Bild-Untertitel'),
  copiedBy: (engine) => `kopiert mit ${engine}`,
  becauseUnwritable: 'das können Browser nicht schreiben',
  becauseNotHeld: (format) => `${format} kann das nicht aufnehmen`,
  becauseOfTiming: 'dem Tempo können sie nicht folgen',
  becauseNotTogether: 'FFmpeg müsste sie schreiben, kann dieses Video aber nicht lesen',
  becauseMixed: 'zu einer gemischt',
  becauseEmpty: 'leer',
  becauseNobodyDecodes: (codec) => `nicht decodierbar: ${codec}`,
  unread: (bytes, all) =>
    `Ein Teil dieser Datei lässt sich nicht lesen: ${bytes} von ${all} werden im Ergebnis fehlen.`,
  deinterlaced: 'deinterlaced',
  lossless: 'verlustfrei',
  hdrToSdr: 'HDR zu SDR',
  hdrKept: 'HDR mit 10 Bit behalten',
  flattened: {
    white: 'Transparenz auf Weiß',
    black: 'Transparenz auf Schwarz',
    grey: 'Transparenz auf Grau',
    green: 'Transparenz auf Grün',
  },
  becauseEnded: 'endet vor dem Anfang',
  tooLargeForSource: (names) => `${names} weggelassen: größer als das Original`,
  engineNames: { images: 'diesem Browser', webcodecs: 'WebCodecs', ffmpeg: 'FFmpeg' },
  becauseOfOptions: 'wegen der Optionen',
  becauseOfSize: 'wegen der Größe',
  becauseExactSize: 'das die Größe genau treffen kann',
  allowed: (size) => `höchstens ${size}`,
  allowedAt: (size, how) => `höchstens ${size}: ${how}`,
  atQuality: (quality: string) => `Qualität ${quality}`,
  pictureAt: (size, kbit) => `${size} mit ${kbit}\u00A0kbit/s`,
  soundAt: (kbit) => `${kbit}\u00A0kbit/s`,
  passes: (count) => plural(count, { one: '# Durchgang', other: '# Durchgänge' }),
  inPass: (pass) => `Durchgang ${pass}`,
  becauseOfRotation: 'aufrecht gedreht',
  becauseTrimmed: 'damit Abgeschnittenes verborgen bleibt',
  becauseUnsafe: 'eine Kopie liefe vielleicht nicht',
  becauseOfQuality: 'für die kleinste Größe',
  becauseUndecodable: (codec) => `weil dieser Browser das nicht decodieren kann: ${codec}`,
  becauseUnencodable: (codec) => `weil dieser Browser ${codec} nicht gut codieren kann`,
  becauseSurround: (codec) =>
    `weil dieser Browser höchstens zwei Kanäle als ${codec} codieren kann`,
  becauseOfEdit: 'weil nur FFmpeg die Filter hat',
  becauseUnsupported: 'weil WebCodecs Dateien dieser Art nicht lesen kann',
  becauseOfSetting: 'wie in den Einstellungen gewählt',
  inParts: (count) => plural(count, { one: 'in # Teil', other: 'in # Teilen zugleich' }),
  wholeForNewFrames: 'am Stück: Die Bilder ändern sich',
  wholeForUnknownFrames: 'am Stück: Die Zeiten der Bilder sind unbekannt',
  wholeForUncuttable: 'am Stück: Nicht teilbar',
  setbacks: {
    images: setback('Dieser Browser scheiterte am Bild', BY_FFMPEG),
    webcodecs: setback('Die Codecs des Browsers scheiterten', BY_FFMPEG),
    'webcodecs-declined': setback(
      'Die Codecs des Browsers eignen sich nicht für diese Datei',
      BY_FFMPEG,
    ),
    'webcodecs-mistake': {
      coming: mistake(BY_FFMPEG[0]),
      now: mistake(BY_FFMPEG[1]),
      past: mistake(BY_FFMPEG[2]),
      tried: mistake(BY_FFMPEG[3]),
    },
    bridge: setback('FFmpeg und der Encoder des Browsers scheiterten zusammen', [
      'macht es FFmpeg allein',
      'macht es FFmpeg gerade allein',
      'hat FFmpeg es allein gemacht',
      'hat FFmpeg es allein versucht',
    ]),
    copy: setback('Einfaches Kopieren ging nicht', [
      'wird es neu codiert werden',
      'wird es gerade neu codiert',
      'wurde es neu codiert',
      'wurde es neu codiert',
    ]),
    'usual-size': setback('Das erste Ergebnis war zu groß', [
      'wird es passend neu codiert werden',
      'wird es gerade passend neu codiert',
      'wurde es passend neu codiert',
      'wurde es passend neu codiert',
    ]),
    segments: setback('Die Teile passten nicht zusammen', [
      'wird es am Stück codiert werden',
      'wird es gerade am Stück codiert',
      'wurde es am Stück codiert',
      'wurde es am Stück codiert',
    ]),
  },
  atOnce: 'sofort',
  aboutASecond: 'etwa eine\u00A0Sekunde',
  roughly: (amount) => `etwa\u00A0${amount}`,
};
