import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words of the settings. */
export const settings: Catalogue['settings'] = {
  diagnostics: 'Diagnose',
  diagnosticsHint:
    'Was dieser Browser kann, was die Warteschlange getan hat, und eine Prüfung des Gespeicherten.',
  engine: 'Engine',
  engines: { auto: 'Automatisch', ffmpeg: 'Nur FFmpeg' },
  engineHint:
    'Automatisch: die schnellen Codecs des Browsers, wo sie gut genug sind, sonst FFmpeg. Nur FFmpeg: langsamer, aber in jedem Browser dasselbe Ergebnis.',
  engineDownload: 'FFmpeg laden',
  engineDownloads: {
    early: 'Wenn eine Datei hinzukommt, die es braucht',
    late: 'Beim Klick auf „Konvertieren“',
  },
  engineDownloadHint: '10 MB, einmal. Spart die Verbindung Daten, erst beim Konvertieren.',
  theme: 'Design',
  themes: { system: 'System', light: 'Hell', dark: 'Dunkel' },
  language: 'Sprache',
  languageAuto: 'Automatisch',
  languageNotFetched: 'Diese Sprache ließ sich nicht laden. Mit Verbindung noch einmal wählen.',
  links: 'Links abrufen',
  switch: { off: 'Aus', on: 'Ein' },
  linksHint:
    'Damit lässt sich eine Datei von einer Webadresse konvertieren. Kiln nennt die Website vorher und ruft sonst nichts von anderswo ab.',
  offline: 'Offline verwenden',
  offlineHint:
    'Übliche Dateien konvertiert der Browser selbst. Manche brauchen FFmpeg (10 MB), das mit der ersten von ihnen geladen wird. Jetzt laden, um für offline bereit zu sein.',
  makeOffline: 'Offline verfügbar machen',
  offlineUnkept:
    'Der Platz reichte nicht, um FFmpeg zu speichern, es ist nur da, bis diese Seite geschlossen wird. Platz schaffen, die Seite neu laden und noch einmal versuchen.',
  offlineReady: 'FFmpeg ist gespeichert. Kiln geht ganz ohne Verbindung.',
  fetching: 'FFmpeg wird geladen',
  storage: {
    storage: 'Speicher',
    used: (used) => `${used} belegt`,
    usedOf: (used, quota) => `${used} belegt von ${quota}, die der Browser erlaubt`,
    hint: 'Dateien bleiben hier, bis sie konvertiert sind, Ergebnisse, bis sie entfernt werden.',
    contents: {
      sources: 'Originale',
      outputs: 'Ergebnisse',
      unfinished: 'Unfertiges',
      leftovers: 'Reste',
      engine: 'Engines',
      other: 'Kiln selbst und Notizen zu Aufträgen',
    },
    deleteOutputs: (jobs) =>
      plural(jobs, {
        one: 'Ergebnis von # fertigen Auftrag löschen',
        other: 'Ergebnisse von # fertigen Aufträgen löschen',
      }),
    deleteOutputsHint: 'Fertige Aufträge verschwinden aus der Liste. Heruntergeladenes bleibt.',
    deleteLeftovers: 'Reste löschen',
    deleteEngine: 'FFmpeg löschen',
    deleteEngineHint: 'Es wird wieder geladen (10 MB), sobald eine Datei es braucht.',
  },
};
