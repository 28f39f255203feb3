import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

const said = (what: string, todo: string) => ({ what, todo });

const OTHER_FORMAT = 'Probeer een ander formaat.';

/** In Dutch: the words for failures; those for edits that cannot be done stand in `impossibleEdits`. */
export const failures: Catalogue['failures'] = {
  emptyFile: said('Het bestand is leeg.', 'Kopieer of download het opnieuw.'),
  notMedia: said(
    'Kiln kan dit soort bestand niet lezen.',
    'Voeg een video, geluid of afbeelding toe.',
  ),
  playlist: said(
    'Dit is een afspeellijst, een lijst van andere bestanden.',
    'Voeg die bestanden zelf toe.',
  ),
  pictureFormats: {
    heic: said(
      'Kiln maakt JPEG, PNG en WebP van HEIC-afbeeldingen, met de engine op Automatisch.',
      'Kies een van deze formaten.',
    ),
    avif: said(
      'Kiln maakt JPEG, PNG en WebP van AVIF-afbeeldingen, met de engine op Automatisch.',
      'Kies een van deze formaten.',
    ),
    jxl: said(
      'Kiln maakt JPEG, PNG en WebP van JPEG XL-afbeeldingen, met de engine op Automatisch.',
      'Kies een van deze formaten.',
    ),
    pdf: said(
      'Kiln maakt JPEG, PNG en WebP van PDF-afbeeldingen, met de engine op Automatisch.',
      'Kies een van deze formaten.',
    ),
    svg: said('Kiln kan geen SVG-tekeningen lezen.', 'Sla de tekening eerst op als PNG.'),
    'webp-animation': said(
      'Kiln kan nog geen geanimeerde WebP lezen.',
      'Sla het bestand eerst op als GIF of als video.',
    ),
  },
  onlyToPictures: {
    what: (format) => `Kiln maakt van ${format}-afbeeldingen alleen andere afbeeldingen.`,
    todo: 'Kies een afbeeldingsformaat.',
  },
  picturesOnly: {
    what: (format) => `Kiln maakt ${format} alleen van afbeeldingen, met de engine op Automatisch.`,
    todo: 'Kies JPEG of PNG voor één frame van een video.',
  },
  pictureTooLarge: {
    what: (width, height) => `De afbeelding is te groot: ${width} × ${height} pixels.`,
    todo: 'Maak haar eerst kleiner.',
  },
  damaged: said(
    'Het bestand is beschadigd.',
    'Kopieer of download het opnieuw, of kijk of het elders wel afspeelt.',
  ),
  cutShort: {
    what: (actual, expected) => `Het bestand eindigt na ${actual} van ${expected}.`,
    todo: 'Waarschijnlijk is het onvolledig. Kopieer of download het opnieuw.',
  },
  noTrack: {
    video: said('Dit bestand heeft geen beeld.', 'Kies een audioformaat.'),
    audio: said('Dit bestand heeft geen geluid.', 'Kies een video- of afbeeldingsformaat.'),
    subtitles: said('Dit bestand heeft geen ondertiteling.', 'Kies een ander formaat.'),
    text: said(
      'De ondertiteling in dit bestand bestaat uit afbeeldingen, niet uit tekst.',
      'Kies MKV om haar te behouden zoals ze is.',
    ),
    any: said('Niets in dit bestand past in het formaat.', 'Kies een ander formaat.'),
  },
  declined: said(
    'Kiln kan dit bestand niet op die manier converteren.',
    'Kies een ander formaat of andere opties.',
  ),
  unsupportedCodec: {
    what: (codec) => `Kiln kan ${codec} niet decoderen in deze browser.`,
    todo: 'Converteer het bestand eerst met een ander programma.',
    todoOrKeep: (formats, codec) =>
      `Kies ${formats} om het te houden zoals het is, of gebruik een browser die ${codec} afspeelt, met de engine op Automatisch.`,
  },
  limitTooLow: {
    what: (limit, least) =>
      `Dit bestand kan niet zo klein worden als ${limit}: er is ongeveer ${least} nodig.`,
    todo: 'Sta zoveel toe, kort het bestand in of kies een ander formaat.',
  },
  limitMissed: {
    what: (limit, reached) =>
      `Dit bestand kan niet zo klein worden als ${limit}: het kleinste resultaat was ${reached}.`,
    todo: 'Sta meer toe, of kies een lagere resolutie of een ander formaat.',
  },
  engineFailed: {
    what: (code) => `FFmpeg kon dit bestand niet converteren (code ${code}).`,
    todo: 'Probeer een ander formaat. De details zeggen meer.',
  },
  engineCrashed: said(
    'FFmpeg is gecrasht op dit bestand.',
    'Probeer het opnieuw of probeer een ander formaat.',
  ),
  stalled: {
    what: (time) => `Er gebeurde ${time} lang niets, dus heeft Kiln de taak gestopt.`,
    todo: 'Sluit andere programma’s en probeer het opnieuw, of kies een lagere resolutie.',
  },
  crashedTwice: said(
    'Kiln is twee keer gecrasht op dit bestand, dus wordt het niet vanzelf opnieuw geprobeerd.',
    'Probeer een ander formaat of een lagere resolutie.',
  ),
  outOfMemory: said(
    'De browser heeft geen geheugen meer.',
    'Sluit andere tabbladen en probeer het opnieuw, of kies een lagere resolutie.',
  ),
  engineUnavailable: {
    offline: said(
      'FFmpeg kon niet worden gedownload.',
      'Kiln probeert het opnieuw als je weer online bent.',
    ),
    missing: said(
      'FFmpeg is niet gevonden.',
      'Waarschijnlijk is Kiln bijgewerkt. Herlaad de pagina en probeer het opnieuw.',
    ),
    corrupt: said(
      'FFmpeg kwam beschadigd aan.',
      'Herlaad de pagina en probeer het opnieuw. Een proxy of extensie heeft het misschien veranderd.',
    ),
    unsupported: said(
      'Deze browser kan FFmpeg niet uitvoeren.',
      'Werk hem bij of gebruik een actuele Chrome, Edge, Firefox of Safari.',
    ),
  },
  storageFull: {
    what: 'Er is te weinig ruimte.',
    needed: (needed) => `Te weinig ruimte: er is ongeveer ${needed} nodig.`,
    used: (used) => `Te weinig ruimte: Kiln heeft hier ${used} opgeslagen.`,
    neededAndUsed: (needed, used) =>
      `Te weinig ruimte: er is ongeveer ${needed} nodig; Kiln heeft hier ${used} opgeslagen.`,
    todo: 'Verwijder voltooide taken of maak schijfruimte vrij en probeer het opnieuw.',
  },
  storageRefused: said(
    'De browser liet Kiln het bestand niet opslaan.',
    'Is dit een privévenster? Probeer een gewoon venster.',
  ),
  tooLargeForMemory: {
    what: (limit) => `Het resultaat zou groter zijn dan ${limit}, het maximum van deze browser.`,
    todo: 'Kies een lagere kwaliteit of resolutie, of gebruik een actuele Chrome, Edge, Firefox of Safari.',
  },
  outputRejected: {
    empty: said('Het resultaat was leeg.', OTHER_FORMAT),
    unreadable: said(
      'Het resultaat was niet te lezen, dus heeft Kiln het weggegooid.',
      OTHER_FORMAT,
    ),
    'missing-track': said(
      'In het resultaat ontbrak een spoor, dus heeft Kiln het weggegooid.',
      OTHER_FORMAT,
    ),
    'too-long': said(
      'Het resultaat was langer dan het origineel, dus heeft Kiln het weggegooid.',
      OTHER_FORMAT,
    ),
    undecodable: said(
      'Het resultaat speelde niet van begin tot eind, dus heeft Kiln het weggegooid.',
      'Probeer een ander formaat, of kijk of het bestand elders wel afspeelt.',
    ),
    seams: said(
      'De delen van de video pasten niet op elkaar, dus heeft Kiln het resultaat weggegooid.',
      'Probeer het opnieuw of probeer een ander formaat.',
    ),
  },
  unreadableImages: {
    what: (count) =>
      plural(count, {
        one: 'Deze browser kan een van de afbeeldingen niet tonen.',
        other: 'Deze browser kan # van de afbeeldingen niet tonen.',
      }),
    todo: 'Ga verder zonder, of verwijder de taak en begin opnieuw.',
  },
  internal: {
    what: 'Er ging iets mis in Kiln.',
    todo: (detail) => `Probeer het opnieuw. Gebeurt het weer, meld dan dit: ${detail}`,
  },
  impossibleEdits: {
    pastEnd: {
      what: (length, start) => `Het bestand duurt ${length}, maar het begin staat op ${start}.`,
      todo: 'Kies een eerder begin.',
    },
    nothingLeft: said('Er blijft niets over tussen begin en einde.', 'Kies een later einde.'),
    cropOutside: {
      what: (width, height) =>
        `Er wordt meer weggesneden dan het beeld heeft: ${width} × ${height} pixels.`,
      todo: 'Snijd minder bij.',
    },
    noSuchTrack: {
      what: (wanted, has) =>
        `Geluidsspoor ${wanted} bestaat niet. Geluidssporen in het bestand: ${has}.`,
      todo: 'Kies een ander geluidsspoor.',
    },
    fadesTooLong: {
      what: (fades, length) =>
        `Het in- en uitfaden duurt ${fades}, maar het resultaat maar ${length}.`,
      todo: 'Maak het faden korter.',
    },
  },
};
