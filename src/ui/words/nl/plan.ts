import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** What failed, and what is done instead: when it is about to be done, is done, was done, or was tried in vain. */
const byFFmpeg = (failed: string) => ({
  coming: `${failed}, dus gaat FFmpeg het doen.`,
  now: `${failed}, dus doet FFmpeg het nu.`,
  past: `${failed}, dus heeft FFmpeg het gedaan.`,
  tried: `${failed}, dus heeft FFmpeg het geprobeerd.`,
});

const byFFmpegReported = (failed: string) => ({
  coming: `${failed}, dus gaat FFmpeg het doen. Meld dit alsjeblieft.`,
  now: `${failed}, dus doet FFmpeg het nu. Meld dit alsjeblieft.`,
  past: `${failed}, dus heeft FFmpeg het gedaan. Meld dit alsjeblieft.`,
  tried: `${failed}, dus heeft FFmpeg het geprobeerd. Meld dit alsjeblieft.`,
});

const times = (kind: string) => (count: number) =>
  plural(count, { one: kind, other: `${kind} ×#` });

/** In Dutch: the words for what a plan does to a file, who does it, why, and how long it will take. */
export const plan: Catalogue['plan'] = {
  tracks: {
    video: times('Video'),
    audio: times('Audio'),
    cover: times('Hoes'),
    subtitle: times('Ondertiteling'),
    attachment: times('Bijlage'),
    data: times('Gegevens'),
  },
  metadata: {
    text: (count) => plural(count, { one: '# tag', other: '# tags' }),
    date: () => 'datum',
    place: () => 'plaats',
    device: () => 'camera',
    timecode: () => 'tijdcode',
    exif: () => 'EXIF-gegevens',
    'maker-notes': () => 'notities van de fabrikant',
    xmp: () => 'XMP',
    iptc: () => 'IPTC',
    comments: () => 'opmerkingen',
    'gain-map': () => 'HDR-gain-map',
    'motion-video': () => 'video van de bewegende foto',
    pages: (count) => `verdere pagina’s (${count})`,
    chapters: (count) => plural(count, { one: '# hoofdstuk', other: '# hoofdstukken' }),
    marks: (count) => plural(count, { one: 'spoorkenmerk', other: '# spoorkenmerken' }),
  },
  marked: (what, marks) => `${what} (${marks})`,
  marks: {
    default: 'standaard',
    forced: 'geforceerd',
    original: 'origineel',
    commentary: 'commentaar',
    'hearing-impaired': 'voor slechthorenden',
    'visual-impaired': 'voor slechtzienden',
  },
  metadataKept: (what) => `${what} behouden`,
  metadataLeftOut: (what) => `${what} weggelaten`,
  becauseOfPrivacy: 'voor de privacy',
  becauseOnlyFirst: 'Kiln neemt de eerste',
  becauseUnwritten: 'Kiln kan dit niet schrijven',
  becauseOutdated: 'klopt niet meer',
  copied: 'gekopieerd',
  encoded: (from, to, engine) =>
    from === to ? `${from} hercodeerd door ${engine}` : `${from} → ${to} door ${engine}`,
  bridged: (from, to) =>
    from === to
      ? `${from} hercodeerd, gedecodeerd door FFmpeg, gecodeerd door deze browser`
      : `${from} → ${to}, gedecodeerd door FFmpeg, gecodeerd door deze browser`,
  decodedBy: (decoder) => `gedecodeerd door ${decoder}`,
  leftOut: 'weggelaten',
  asChosen: 'zoals je koos',
  leftOutBecause: (what, why) => `${what}: ${why}`,
  pictureSubtitles: times('Ondertiteling als afbeelding'),
  copiedBy: (engine) => `gekopieerd door ${engine}`,
  becauseUnwritable: 'want browsers kunnen dit niet schrijven',
  becauseNotHeld: (format) => `past niet in ${format}`,
  becauseOfTiming: 'kan de snelheid niet volgen',
  becauseNotTogether: 'FFmpeg zou dit moeten schrijven, maar kan deze video niet lezen',
  becauseMixed: 'tot één gemengd',
  becauseEmpty: 'er zit niets in',
  becauseNobodyDecodes: (codec) => `Kiln kan ${codec} niet decoderen`,
  unread: (bytes, all) =>
    `Een deel van dit bestand is niet te lezen: in het resultaat ontbreekt ${bytes} van ${all}.`,
  deinterlaced: 'gedeïnterlacet',
  lossless: 'zonder verlies',
  hdrToSdr: 'HDR naar SDR',
  hdrKept: 'HDR behouden in 10 bits',
  flattened: {
    white: 'transparantie op wit',
    black: 'transparantie op zwart',
    grey: 'transparantie op grijs',
    green: 'transparantie op groen',
  },
  becauseEnded: 'eindigt voor het begin',
  tooLargeForSource: (names) => `${names} weggelaten: groter dan het origineel`,
  engineNames: { images: 'deze browser', webcodecs: 'WebCodecs', ffmpeg: 'FFmpeg' },
  becauseOfOptions: 'vanwege je opties',
  becauseOfSize: 'om in de grootte te passen',
  becauseExactSize: 'dat de exacte grootte kan halen',
  allowed: (size) => `hoogstens ${size}`,
  allowedAt: (size, how) => `hoogstens ${size}: ${how}`,
  atQuality: (quality: string) => `kwaliteit ${quality}`,
  pictureAt: (size, kbit) => `${size} met ${kbit}\u00A0kbit/s`,
  soundAt: (kbit) => `${kbit}\u00A0kbit/s`,
  passes: (count) => plural(count, { one: '# ronde', other: '# rondes' }),
  inPass: (pass) => `ronde ${pass}`,
  becauseOfRotation: 'rechtop gezet',
  becauseTrimmed: 'zodat weggeknipte delen verborgen blijven',
  becauseUnsafe: 'omdat een kopie misschien niet afspeelt',
  becauseOfQuality: 'voor de kleinste grootte',
  becauseUndecodable: (codec) => `omdat deze browser ${codec} niet kan decoderen`,
  becauseUnencodable: (codec) => `omdat deze browser ${codec} niet goed kan coderen`,
  becauseSurround: (codec) =>
    `omdat deze browser niet meer dan twee kanalen naar ${codec} kan coderen`,
  becauseOfEdit: 'omdat alleen FFmpeg de filters heeft',
  becauseUnsupported: 'omdat WebCodecs dit soort bestand niet kan lezen',
  becauseOfSetting: 'zoals ingesteld',
  inParts: (count) => plural(count, { one: 'in # deel', other: 'in # delen tegelijk' }),
  wholeForNewFrames: 'in één stuk: de frames veranderen',
  wholeForUnknownFrames: 'in één stuk: de frametijden zijn onbekend',
  wholeForUncuttable: 'in één stuk: niet te splitsen',
  setbacks: {
    images: byFFmpeg('Deze browser kon de afbeelding niet aan'),
    webcodecs: byFFmpeg('De codecs van de browser faalden'),
    'webcodecs-declined': byFFmpeg('De codecs van de browser zijn niet geschikt voor dit bestand'),
    'webcodecs-mistake': byFFmpegReported(
      'Kiln heeft een fout in het gebruik van de browsercodecs',
    ),
    bridge: {
      coming: 'FFmpeg en de encoder van de browser faalden samen, dus gaat FFmpeg het alleen doen.',
      now: 'FFmpeg en de encoder van de browser faalden samen, dus doet FFmpeg het nu alleen.',
      past: 'FFmpeg en de encoder van de browser faalden samen, dus heeft FFmpeg het alleen gedaan.',
      tried:
        'FFmpeg en de encoder van de browser faalden samen, dus heeft FFmpeg het alleen geprobeerd.',
    },
    copy: {
      coming: 'Gewoon kopiëren lukte niet, dus wordt het straks hercodeerd.',
      now: 'Gewoon kopiëren lukte niet, dus wordt het nu hercodeerd.',
      past: 'Gewoon kopiëren lukte niet, dus is het hercodeerd.',
      tried: 'Gewoon kopiëren lukte niet, dus is het hercodeerd.',
    },
    'usual-size': {
      coming: 'Het eerste resultaat was te groot, dus wordt het straks passend hercodeerd.',
      now: 'Het eerste resultaat was te groot, dus wordt het nu passend hercodeerd.',
      past: 'Het eerste resultaat was te groot, dus is het passend hercodeerd.',
      tried: 'Het eerste resultaat was te groot, dus is het passend hercodeerd.',
    },
    segments: {
      coming: 'De delen pasten niet op elkaar, dus wordt het straks in één stuk gecodeerd.',
      now: 'De delen pasten niet op elkaar, dus wordt het nu in één stuk gecodeerd.',
      past: 'De delen pasten niet op elkaar, dus is het in één stuk gecodeerd.',
      tried: 'De delen pasten niet op elkaar, dus is het in één stuk gecodeerd.',
    },
  },
  atOnce: 'meteen',
  aboutASecond: 'ongeveer een\u00A0seconde',
  roughly: (amount) => `ongeveer\u00A0${amount}`,
};
