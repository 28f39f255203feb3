import type { Catalogue } from '../language.ts';

const said = (what: string, todo: string) => ({ what, todo });

const DOWNLOAD = 'Die Datei im Browser herunterladen und dann hier hinzufügen.';

const brokeOff = (why: string) => (progress: string) =>
  `Die Verbindung brach nach ${progress} ab, und ${why}.`;

/** The words for links that were not fetched: what happened, and what the user can do. */
export const linkFailures: Catalogue['linkFailures'] = {
  off: said('Kiln darf keine Links abrufen.', 'In den Einstellungen erlauben.'),
  notAnAddress: said(
    'Das ist keine Webadresse.',
    'Sie beginnt mit https:// und führt zu einer Datei.',
  ),
  password: said('Die Adresse enthält ein Passwort, das darf eine Seite nicht senden.', DOWNLOAD),
  knownSite: {
    what: (site) => `${site} lässt andere Webseiten seine Dateien nicht lesen.`,
    todo: (site) =>
      `Bietet ${site} einen Download an, diesen nutzen und die Datei dann hier hinzufügen.`,
  },
  mixedContent: {
    what: (host) =>
      `Die Verbindung zu ${host} ist unverschlüsselt (http), deshalb blockiert sie der Browser.`,
    todo: `Stattdessen die Adresse mit https:// versuchen. ${DOWNLOAD}`,
  },
  offline: said('Es besteht keine Verbindung.', 'Mit Verbindung noch einmal versuchen.'),
  notReachable: {
    what: (host) => `${host} antwortet nicht.`,
    todo: 'Die Adresse prüfen oder später noch einmal versuchen.',
  },
  notAllowed: {
    what: (host) => `${host} lässt andere Webseiten seine Dateien nicht lesen.`,
    todo: DOWNLOAD,
  },
  status: {
    refused: {
      what: (host, status) => `${host} gibt diese Datei nicht jedem (${status}).`,
      todo: 'Dort anmelden, herunterladen und dann hier hinzufügen.',
    },
    missing: {
      what: (host, status) => `${host} hat unter dieser Adresse keine Datei (${status}).`,
      todo: 'Die Adresse prüfen; vielleicht wurde die Datei verschoben.',
    },
    failing: {
      what: (host, status) => `${host} kann die Datei gerade nicht senden (${status}).`,
      todo: 'Später noch einmal versuchen, oder die Adresse im Browser öffnen, um den Grund zu sehen.',
    },
  },
  page: said(
    'Das ist eine Webseite, keine Datei.',
    'Die Adresse der Datei selbst verwenden, oder sie dort herunterladen und hier hinzufügen.',
  ),
  playlist: said(
    'Das ist eine Playlist, eine Liste anderer Dateien.',
    'Die Adressen darin verwenden.',
  ),
  notMedia: {
    what: 'Das ist weder Video noch Ton noch Bild.',
    whatBut: (type) => `Das ist weder Video noch Ton noch Bild, sondern ${type}.`,
    todo: 'Prüfen, ob die Adresse zur Datei selbst führt.',
  },
  empty: said('Die Datei ist leer.', 'Die Adresse prüfen oder später noch einmal versuchen.'),
  tooLarge: {
    what: 'Für die Datei reicht der Platz nicht.',
    ofSize: (size) => `Für ${size} reicht der Platz nicht.`,
    ofSizeInRoom: (size, room) => `Die Datei hat ${size}, Platz ist für ${room}.`,
    todo: 'Fertige Aufträge entfernen oder Speicher freigeben und noch einmal versuchen. Oder herunterladen und hier hinzufügen: Kiln kann sie lesen, wo sie liegt.',
  },
  brokeOff: {
    tried: brokeOff('ließ sich nicht fortsetzen'),
    refused: brokeOff('dieser Server kann nicht fortsetzen'),
    changed: brokeOff('die Datei auf dem Server hat sich geändert'),
    received: (received, size) => `${received} von ${size}`,
    todo: 'Noch einmal versuchen, oder die Datei im Browser herunterladen und hier hinzufügen.',
  },
  unavailable: said(
    'Das Abrufen von Links startete nicht.',
    'Die Seite neu laden und noch einmal versuchen.',
  ),
};
