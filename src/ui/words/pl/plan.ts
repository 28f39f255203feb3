import type { Catalogue } from '../language.ts';
import { plural, withCount } from './plural.ts';

/** What is done instead of something that failed: when it is about to be done, is done, was done, or was tried in vain. */
const setback = (coming: string, now: string, past: string, tried: string) => ({
  coming,
  now,
  past,
  tried,
});

/** The name of a kind of track; what becomes of it follows. */
const times = (kind: string) => (count: number) =>
  count === 1 ? `${kind}:` : withCount(`${kind} ×#:`)(count);

/** The words for what a plan does to a file, who does it, why, and how long it will take. */
export const plan: Catalogue['plan'] = {
  tracks: {
    video: times('Wideo'),
    audio: times('Audio'),
    cover: times('Okładka'),
    subtitle: times('Napisy'),
    attachment: times('Załącznik'),
    data: times('Dane'),
  },
  metadata: {
    text: (count) =>
      plural(count, { one: '# tag', few: '# tagi', many: '# tagów', other: '# taga' }),
    date: () => 'data',
    place: () => 'miejsce',
    device: () => 'aparat',
    timecode: () => 'kod czasowy',
    exif: () => 'dane EXIF',
    'maker-notes': () => 'notatki producenta',
    xmp: () => 'XMP',
    iptc: () => 'IPTC',
    comments: () => 'komentarze',
    'gain-map': () => 'mapa wzmocnienia HDR',
    'motion-video': () => 'film ruchomego zdjęcia',
    pages: (count) => `dalsze strony (${count})`,
    chapters: (count) =>
      plural(count, {
        one: '# rozdział',
        few: '# rozdziały',
        many: '# rozdziałów',
        other: '# rozdziału',
      }),
    marks: (count) =>
      plural(count, {
        one: 'oznaczenie ścieżki',
        few: '# oznaczenia ścieżek',
        many: '# oznaczeń ścieżek',
        other: '# oznaczenia ścieżek',
      }),
  },
  marked: (what, marks) => `${what} (${marks})`,
  marks: {
    default: 'domyślna',
    forced: 'wymuszona',
    original: 'oryginalna',
    commentary: 'komentarz',
    'hearing-impaired': 'dla niedosłyszących',
    'visual-impaired': 'dla niewidomych',
  },
  metadataKept: (what) => `zachowane: ${what}`,
  metadataLeftOut: (what) => `pominięte: ${what}`,
  becauseOfPrivacy: 'dla prywatności',
  becauseOnlyFirst: 'Kiln przetwarza pierwszą',
  becauseUnwritten: 'Kiln nie umie tego zapisać',
  becauseOutdated: 'już nieaktualne',
  copied: 'kopiowanie',
  encoded: (from, to, engine) =>
    from === to ? `ponowne kodowanie ${from} (${engine})` : `${from} → ${to} (${engine})`,
  bridged: (from, to) =>
    from === to
      ? `ponowne kodowanie ${from} (dekoduje FFmpeg, koduje przeglądarka)`
      : `${from} → ${to} (dekoduje FFmpeg, koduje przeglądarka)`,
  decodedBy: (decoder) => `dekoduje ${decoder}`,
  leftOut: 'pominięcie',
  asChosen: 'zgodnie z wyborem',
  leftOutBecause: (what, why) => `${what} (${why})`,
  pictureSubtitles: times('Napisy graficzne'),
  copiedBy: (engine) => `kopiowanie (${engine})`,
  becauseUnwritable: 'przeglądarki tego nie zapisują',
  becauseNotHeld: (format) => `${format} tego nie obsługuje`,
  becauseOfTiming: 'nie nadąży za zmianą szybkości',
  becauseNotTogether: 'musiałby je zapisać FFmpeg, a nie odczyta tego wideo',
  becauseMixed: 'miks w jedną ścieżkę',
  becauseEmpty: 'ścieżka jest pusta',
  becauseNobodyDecodes: (codec) => `Kiln nie dekoduje: ${codec}`,
  unread: (bytes, all) =>
    `Części tego pliku nie można odczytać: w wyniku zabraknie ${bytes} z ${all}.`,
  deinterlaced: 'usuwanie przeplotu',
  lossless: 'bezstratnie',
  hdrToSdr: 'HDR na SDR',
  hdrKept: 'HDR zachowane, 10 bitów',
  flattened: {
    white: 'przezroczystość na białym',
    black: 'przezroczystość na czarnym',
    grey: 'przezroczystość na szarym',
    green: 'przezroczystość na zielonym',
  },
  becauseEnded: 'kończy się przed początkiem',
  tooLargeForSource: (names) => `bez ${names}: więcej niż w źródle`,
  engineNames: { images: 'ta przeglądarka', webcodecs: 'WebCodecs', ffmpeg: 'FFmpeg' },
  becauseOfOptions: 'zgodnie z opcjami',
  becauseOfSize: 'aby zmieścić się w rozmiarze',
  becauseExactSize: 'bo trafia dokładnie w rozmiar',
  allowed: (size) => `najwyżej ${size}`,
  allowedAt: (size, how) => `najwyżej ${size}: ${how}`,
  atQuality: (quality: string) => `jakość ${quality}`,
  pictureAt: (size, kbit) => `${size} przy ${kbit}\u00A0kb/s`,
  soundAt: (kbit) => `${kbit}\u00A0kb/s`,
  passes: (count) =>
    plural(count, {
      one: '# przebieg',
      few: '# przebiegi',
      many: '# przebiegów',
      other: '# przebiegu',
    }),
  inPass: (pass) => `przebieg ${pass}`,
  becauseOfRotation: 'obrót do właściwej pozycji',
  becauseTrimmed: 'aby przycięte fragmenty nie zostały w pliku',
  becauseUnsafe: 'kopia może się nie odtworzyć',
  becauseOfQuality: 'dla najmniejszego rozmiaru',
  becauseUndecodable: (codec) => `bo przeglądarka nie dekoduje ${codec}`,
  becauseUnencodable: (codec) => `bo przeglądarka nie koduje dobrze ${codec}`,
  becauseSurround: (codec) => `bo przeglądarka nie koduje ponad dwóch kanałów do ${codec}`,
  becauseOfEdit: 'bo filtry ma tylko FFmpeg',
  becauseUnsupported: 'bo WebCodecs nie odczytuje plików tego rodzaju',
  becauseOfSetting: 'zgodnie z ustawieniami',
  inParts: (count) =>
    plural(count, {
      one: 'w # części',
      few: 'w # częściach naraz',
      many: 'w # częściach naraz',
      other: 'w # części naraz',
    }),
  wholeForNewFrames: 'w całości: zmieniają się klatki',
  wholeForUnknownFrames: 'w całości: czasy klatek są nieznane',
  wholeForUncuttable: 'w całości: nie da się podzielić',
  setbacks: {
    images: setback(
      'Przeglądarka nie poradziła sobie z obrazem, więc zrobi to FFmpeg.',
      'Przeglądarka nie poradziła sobie z obrazem, więc robi to FFmpeg.',
      'Przeglądarka nie poradziła sobie z obrazem, więc zrobił to FFmpeg.',
      'Przeglądarka nie poradziła sobie z obrazem, więc próbował FFmpeg.',
    ),
    webcodecs: setback(
      'Kodeki przeglądarki zawiodły, więc zrobi to FFmpeg.',
      'Kodeki przeglądarki zawiodły, więc robi to FFmpeg.',
      'Kodeki przeglądarki zawiodły, więc zrobił to FFmpeg.',
      'Kodeki przeglądarki zawiodły, więc próbował FFmpeg.',
    ),
    'webcodecs-declined': setback(
      'Kodeki przeglądarki nie nadają się do tego pliku, więc zrobi to FFmpeg.',
      'Kodeki przeglądarki nie nadają się do tego pliku, więc robi to FFmpeg.',
      'Kodeki przeglądarki nie nadają się do tego pliku, więc zrobił to FFmpeg.',
      'Kodeki przeglądarki nie nadają się do tego pliku, więc próbował FFmpeg.',
    ),
    'webcodecs-mistake': setback(
      'Kiln błędnie używa kodeków przeglądarki, więc zrobi to FFmpeg. Prosimy to zgłosić.',
      'Kiln błędnie używa kodeków przeglądarki, więc robi to FFmpeg. Prosimy to zgłosić.',
      'Kiln błędnie używa kodeków przeglądarki, więc zrobił to FFmpeg. Prosimy to zgłosić.',
      'Kiln błędnie używa kodeków przeglądarki, więc próbował FFmpeg. Prosimy to zgłosić.',
    ),
    bridge: setback(
      'FFmpeg i koder przeglądarki zawiodły razem, więc zrobi to sam FFmpeg.',
      'FFmpeg i koder przeglądarki zawiodły razem, więc robi to sam FFmpeg.',
      'FFmpeg i koder przeglądarki zawiodły razem, więc zrobił to sam FFmpeg.',
      'FFmpeg i koder przeglądarki zawiodły razem, więc próbował sam FFmpeg.',
    ),
    copy: setback(
      'Zwykła kopia się nie udała, więc nastąpi ponowne kodowanie.',
      'Zwykła kopia się nie udała, więc trwa ponowne kodowanie.',
      'Zwykła kopia się nie udała, więc zakodowano ponownie.',
      'Zwykła kopia się nie udała, więc zakodowano ponownie.',
    ),
    'usual-size': setback(
      'Pierwszy wynik był za duży, więc nastąpi ponowne kodowanie do żądanego rozmiaru.',
      'Pierwszy wynik był za duży, więc trwa ponowne kodowanie do żądanego rozmiaru.',
      'Pierwszy wynik był za duży, więc zakodowano ponownie do żądanego rozmiaru.',
      'Pierwszy wynik był za duży, więc zakodowano ponownie do żądanego rozmiaru.',
    ),
    segments: setback(
      'Części nie pasowały do siebie, więc wideo zostanie zakodowane w całości.',
      'Części nie pasowały do siebie, więc wideo jest kodowane w całości.',
      'Części nie pasowały do siebie, więc wideo zakodowano w całości.',
      'Części nie pasowały do siebie, więc wideo zakodowano w całości.',
    ),
  },
  atOnce: 'od\u00A0razu',
  aboutASecond: 'około\u00A0sekundy',
  roughly: (amount) => `około\u00A0${amount}`,
};
