import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

const said = (what: string, todo: string) => ({ what, todo });

const OTHER_FORMAT = 'Ein anderes Format versuchen.';

/** The words for failures; those for edits that cannot be done stand in `impossibleEdits`. */
export const failures: Catalogue['failures'] = {
  emptyFile: said('Die Datei ist leer.', 'Noch einmal kopieren oder herunterladen.'),
  notMedia: said(
    'Dateien dieser Art kann Kiln nicht lesen.',
    'Ein Video, einen Ton oder ein Bild hinzufügen.',
  ),
  playlist: said(
    'Das ist eine Playlist, eine Liste anderer Dateien.',
    'Stattdessen diese Dateien hinzufügen.',
  ),
  pictureFormats: {
    heic: said(
      'Aus HEIC-Bildern macht Kiln JPEG, PNG und WebP, mit der Engine „Automatisch“.',
      'Eines dieser Formate wählen.',
    ),
    avif: said(
      'Aus AVIF-Bildern macht Kiln JPEG, PNG und WebP, mit der Engine „Automatisch“.',
      'Eines dieser Formate wählen.',
    ),
    jxl: said(
      'Aus JPEG XL-Bildern macht Kiln JPEG, PNG und WebP, mit der Engine „Automatisch“.',
      'Eines dieser Formate wählen.',
    ),
    pdf: said(
      'Aus PDF-Bildern macht Kiln JPEG, PNG und WebP, mit der Engine „Automatisch“.',
      'Eines dieser Formate wählen.',
    ),
    svg: said('SVG-Zeichnungen kann Kiln nicht lesen.', 'Erst als PNG speichern.'),
    'webp-animation': said(
      'Animierte WebP-Bilder kann Kiln noch nicht lesen.',
      'Erst als GIF oder Video speichern.',
    ),
  },
  onlyToPictures: {
    what: (format) => `Aus ${format}-Bildern macht Kiln nur andere Bilder.`,
    todo: 'Ein Bildformat wählen.',
  },
  picturesOnly: {
    what: (format) => `${format} macht Kiln nur aus Bildern, mit der Engine „Automatisch“.`,
    todo: 'Für ein Einzelbild eines Videos JPEG oder PNG wählen.',
  },
  pictureTooLarge: {
    what: (width, height) => `Das Bild ist zu groß: ${width} × ${height} Pixel.`,
    todo: 'Erst verkleinern.',
  },
  damaged: said(
    'Die Datei ist beschädigt.',
    'Noch einmal kopieren oder herunterladen, oder prüfen, ob sie sich anderswo abspielen lässt.',
  ),
  cutShort: {
    what: (actual, expected) => `Die Datei endet nach ${actual} von ${expected}.`,
    todo: 'Wahrscheinlich ist sie unvollständig. Noch einmal kopieren oder herunterladen.',
  },
  noTrack: {
    video: said('Diese Datei hat kein Bild.', 'Ein Audioformat wählen.'),
    audio: said('Diese Datei hat keinen Ton.', 'Ein Video- oder Bildformat wählen.'),
    subtitles: said('Diese Datei hat keine Untertitel.', 'Ein anderes Format wählen.'),
    text: said(
      'Die Untertitel dieser Datei sind Bilder, kein Text.',
      'MKV wählen, um sie so zu behalten.',
    ),
    any: said('Nichts aus dieser Datei passt in das Format.', 'Ein anderes Format wählen.'),
  },
  declined: said(
    'So kann Kiln diese Datei nicht konvertieren.',
    'Ein anderes Format oder andere Optionen wählen.',
  ),
  unsupportedCodec: {
    what: (codec) => `Das kann Kiln in diesem Browser nicht decodieren: ${codec}.`,
    todo: 'Erst mit einem anderen Programm konvertieren.',
    todoOrKeep: (formats, codec) =>
      `${formats} wählen, um es zu lassen, wie es ist, oder mit der Engine „Automatisch“ einen Browser verwenden, der ${codec} abspielt.`,
  },
  limitTooLow: {
    what: (limit, least) =>
      `So klein wie ${limit} geht diese Datei nicht: Sie braucht etwa ${least}.`,
    todo: 'So viel erlauben, kürzen oder ein anderes Format wählen.',
  },
  limitMissed: {
    what: (limit, reached) =>
      `So klein wie ${limit} geht diese Datei nicht: Das kleinste Ergebnis war ${reached}.`,
    todo: 'Mehr erlauben oder eine kleinere Auflösung oder ein anderes Format wählen.',
  },
  engineFailed: {
    what: (code) => `FFmpeg konnte diese Datei nicht konvertieren (Code ${code}).`,
    todo: 'Ein anderes Format versuchen. Mehr steht in den Details.',
  },
  engineCrashed: said(
    'FFmpeg ist an dieser Datei abgestürzt.',
    'Noch einmal oder ein anderes Format versuchen.',
  ),
  stalled: {
    what: (time) => `${time} lang geschah nichts, deshalb hat Kiln abgebrochen.`,
    todo: 'Andere Programme schließen und neu versuchen, oder eine kleinere Auflösung wählen.',
  },
  crashedTwice: said(
    'An dieser Datei ist Kiln zweimal abgestürzt, von selbst wird sie nicht mehr versucht.',
    'Ein anderes Format oder eine kleinere Auflösung versuchen.',
  ),
  outOfMemory: said(
    'Dem Browser ging der Arbeitsspeicher aus.',
    'Andere Tabs schließen und neu versuchen, oder eine kleinere Auflösung wählen.',
  ),
  engineUnavailable: {
    offline: said(
      'FFmpeg ließ sich nicht laden.',
      'Kiln versucht es wieder, sobald eine Verbindung besteht.',
    ),
    missing: said(
      'FFmpeg wurde nicht gefunden.',
      'Wahrscheinlich wurde Kiln aktualisiert. Die Seite neu laden und noch einmal versuchen.',
    ),
    corrupt: said(
      'FFmpeg kam beschädigt an.',
      'Die Seite neu laden und noch einmal versuchen. Vielleicht hat ein Proxy oder eine Erweiterung es verändert.',
    ),
    unsupported: said(
      'Dieser Browser kann FFmpeg nicht ausführen.',
      'Aktualisieren oder ein aktuelles Chrome, Edge, Firefox oder Safari verwenden.',
    ),
  },
  storageFull: {
    what: 'Der Platz reicht nicht.',
    needed: (needed) => `Der Platz reicht nicht: Nötig sind etwa ${needed}.`,
    used: (used) => `Der Platz reicht nicht: Kiln hat hier ${used} gespeichert.`,
    neededAndUsed: (needed, used) =>
      `Der Platz reicht nicht: Nötig sind etwa ${needed}; Kiln hat hier ${used} gespeichert.`,
    todo: 'Fertige Aufträge entfernen oder Speicher freigeben und noch einmal versuchen.',
  },
  storageRefused: said(
    'Der Browser hat Kiln die Datei nicht speichern lassen.',
    'In einem privaten Fenster? Ein normales versuchen.',
  ),
  tooLargeForMemory: {
    what: (limit) =>
      `Das Ergebnis wäre größer als ${limit}, mehr kann dieser Browser nicht aufnehmen.`,
    todo: 'Weniger Qualität oder Auflösung wählen, oder ein aktuelles Chrome, Edge, Firefox oder Safari verwenden.',
  },
  outputRejected: {
    empty: said('Das Ergebnis war leer.', OTHER_FORMAT),
    unreadable: said(
      'Das Ergebnis ließ sich nicht lesen, deshalb hat Kiln es verworfen.',
      OTHER_FORMAT,
    ),
    'missing-track': said(
      'Im Ergebnis fehlte eine Spur, deshalb hat Kiln es verworfen.',
      OTHER_FORMAT,
    ),
    'too-long': said(
      'Das Ergebnis war länger als das Original, deshalb hat Kiln es verworfen.',
      OTHER_FORMAT,
    ),
    undecodable: said(
      'Das Ergebnis ließ sich nicht ganz abspielen, deshalb hat Kiln es verworfen.',
      'Ein anderes Format versuchen, oder prüfen, ob sich die Datei anderswo abspielen lässt.',
    ),
    seams: said(
      'Die Teile des Videos passten nicht zusammen, deshalb hat Kiln das Ergebnis verworfen.',
      'Noch einmal oder ein anderes Format versuchen.',
    ),
  },
  unreadableImages: {
    what: (count) =>
      plural(count, {
        one: 'Dieser Browser kann eines der Bilder nicht zeigen.',
        other: 'Dieser Browser kann # der Bilder nicht zeigen.',
      }),
    todo: 'Ohne weitermachen, oder den Auftrag entfernen und neu beginnen.',
  },
  internal: {
    what: 'In Kiln ging etwas schief.',
    todo: (detail) => `Noch einmal versuchen. Geschieht es wieder, bitte das melden: ${detail}`,
  },
  impossibleEdits: {
    pastEnd: {
      what: (length, start) => `Die Datei ist ${length} lang, der Anfang liegt aber bei ${start}.`,
      todo: 'Einen früheren Anfang wählen.',
    },
    nothingLeft: said('Zwischen Anfang und Ende bleibt nichts übrig.', 'Ein späteres Ende wählen.'),
    cropOutside: {
      what: (width, height) =>
        `Abgeschnitten wird mehr, als das Bild hat: ${width} × ${height} Pixel.`,
      todo: 'Weniger abschneiden.',
    },
    noSuchTrack: {
      what: (wanted, has) => `Es gibt keine Tonspur ${wanted}. Die Datei hat ${has}.`,
      todo: 'Eine andere Tonspur wählen.',
    },
    fadesTooLong: {
      what: (fades, length) =>
        `Die Blenden dauern ${fades}, das Ergebnis ist aber nur ${length} lang.`,
      todo: 'Die Blenden verkürzen.',
    },
  },
};
