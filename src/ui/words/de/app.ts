import { BROWSER_FLOOR } from '../../../lib/browser-floor.ts';
import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words of the page around the rooms. */
export const app: Catalogue['app'] = {
  appName: 'Kiln',
  close: 'Schließen',
  dismiss: 'Ausblenden',
  headline: 'Video, Ton und Bilder konvertieren. Genau hier.',
  lead: (formats) =>
    `Kiln arbeitet in diesem Browser und beherrscht ${formats} Formate. Keine Datei wird hochgeladen.`,
  promises: [
    ['Privat', 'Kein Server, kein Konto. Die Netzwerkanalyse zeigt: Nichts verlässt das Gerät.'],
    ['Geduldig', 'Die Warteschlange übersteht Neuladen, Abstürze und Neustarts und macht weiter.'],
    [
      'Portabel',
      'Geht nach der ersten Datei auch ohne Verbindung. Manche Dateien brauchen FFmpeg: 10 MB, einmal geladen.',
    ],
  ],
  convertTo: 'Zielformat',
  formatKinds: {
    video: 'Video',
    animation: 'Animation',
    audio: 'Audio',
    still: 'Bild',
    subtitles: 'Untertitel',
  },
  optionsForAll: 'Optionen für alle Dateien',
  presets: 'Vorlagen',
  startAtOnce: 'Sofort starten',
  convert: 'Konvertieren',
  settings: 'Einstellungen',
  about: 'Über Kiln',
  updateReady: 'Neue Version verfügbar',
  updateWaits: 'Sie wartet auf laufende Aufträge.',
  updateNow: 'Die Warteschlange bleibt erhalten.',
  update: 'Aktualisieren',
  updating: 'Wird aktualisiert',
  wentWrong: (detail) => `Das hat nicht geklappt: ${detail}`,
  notOffline:
    'Dieser Browser hat Kiln nicht ganz gespeichert, ohne Verbindung geht es deshalb vielleicht nicht. Mit Verbindung und etwas freiem Speicher noch einmal versuchen.',
  startedMeanwhile: (name) =>
    `${name} läuft schon und lässt sich nicht mehr ändern. Nicht übernommene Änderungen sind verloren; für neue den Auftrag erst abbrechen.`,
  removedMeanwhile: (name) =>
    `${name} ist nicht mehr in der Warteschlange und lässt sich nicht ändern.`,
  notAdded: (name, why) => `${name} wurde nicht hinzugefügt. ${why}`,
  outputGone: (name) =>
    `${name} ist nicht mehr in diesem Browser gespeichert. Die Datei neu konvertieren.`,
  said: {
    added: (n) => plural(n, { one: '# Datei hinzugefügt.', other: '# Dateien hinzugefügt.' }),
    done: (name) => `${name} ist fertig.`,
    doneMany: (n) => plural(n, { one: '# Auftrag ist fertig.', other: '# Aufträge sind fertig.' }),
    failed: (name) => `${name} ist fehlgeschlagen.`,
    failedMany: (n) =>
      plural(n, {
        one: '# Auftrag ist fehlgeschlagen.',
        other: '# Aufträge sind fehlgeschlagen.',
      }),
    finished: 'Die Warteschlange ist abgearbeitet.',
    update: 'Eine neue Version ist verfügbar.',
  },
  title: (percent, name) => `${percent} – ${name}`,
  titleWithTime: (percent, left, name) => `${percent} · ${left} – ${name}`,
  titleDone: (what) => `Fertig – ${what}`,
  titleFailed: (failed, what) =>
    `${plural(failed, { one: '# Fehler', other: '# Fehler' })} – ${what}`,
  files: (count) => plural(count, { one: '# Datei', other: '# Dateien' }),
  copyReport: 'Bericht kopieren',
  reportCopied: 'Kopiert',
  slowDatabase:
    'Die Datenbank des Browsers öffnet sich langsam. Dort liegen die Aufträge, deshalb wartet Kiln und macht von selbst weiter, sobald sie da ist. Ohne sie beginnt eine leere Warteschlange, die kein Neuladen übersteht.',
  goOnWithout: 'Ohne sie weitermachen',
  unusable: {
    'old-browser': `Dieser Browser ist zu alt für Kiln. Nötig ist Chrome oder Edge ${BROWSER_FLOOR.chrome}, Firefox ${BROWSER_FLOOR.firefox}, Safari ${BROWSER_FLOOR.safari} oder neuer. Den Browser aktualisieren oder Kiln in einem anderen öffnen.`,
    insecure:
      'Um Dateien zu speichern und die Engine zu prüfen, braucht Kiln eine sichere Adresse: über https oder auf localhost öffnen.',
    'no-storage':
      'Dieser Browser lässt Kiln nichts speichern. Den privaten Modus verlassen oder Websitedaten für diese Seite erlauben.',
    newer:
      'Hier lief schon ein neueres Kiln; diese Seite zum Aktualisieren neu laden. Die Aufträge bleiben erhalten.',
    blocked:
      'In einem anderen Tab läuft ein älteres Kiln. Es beendet erst seine Aufträge; danach den Tab schließen oder neu laden, dann geht es hier von selbst weiter.',
  },
};
