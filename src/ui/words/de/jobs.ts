import type { Catalogue } from '../language.ts';

/** The words of the list and its rows. */
export const jobs: Catalogue['jobs'] = {
  convertJobTo: (name) => `Zielformat von ${name}`,
  wishes: {
    pause: 'Pause',
    resume: 'Fortsetzen',
    cancel: 'Abbrechen',
    retry: 'Wiederholen',
  },
  select: (name) => `${name} auswählen`,
  options: 'Optionen',
  again: 'Noch einmal konvertieren',
  addedAgain: (name) => `${name} ist wieder in der Liste, unter dem Ergebnis.`,
  mute: 'Ton aus',
  moveUp: 'Nach oben',
  moveDown: 'Nach unten',
  remove: 'Entfernen',
  importing: 'Wird hinzugefügt…',
  held: 'Bereit',
  needsEngine:
    'Braucht FFmpeg (10 MB), und es besteht keine Verbindung. Jetzt „Konvertieren“ drücken, dann startet es mit der Verbindung.',
  waiting: 'Wartet',
  cancelled: 'Abgebrochen',
  stages: {
    'loading-engine': 'FFmpeg wird geladen (10 MB, einmalig)',
    probing: 'Datei wird gelesen',
    working: 'Wird konvertiert',
    verifying: 'Ergebnis wird geprüft',
  },
  attempt: (n) => `Versuch ${n}`,
  progressOf: (name) => `Fortschritt von ${name}`,
  timeLeft: (time) => `noch ${time}`,
  details: 'Details',
  priorityMarks: { high: 'Hohe Priorität', low: 'Niedrige Priorität' },
  keeping: {
    session:
      'Nur für diese Sitzung: Der Platz reichte nicht, um die Datei zu speichern. Diesen Tab offen lassen, bis sie fertig ist.',
    linked: 'Nicht kopiert, weil sie groß ist. Die Datei liegen lassen, bis sie fertig ist.',
  },
  keepCopy: 'Kopie behalten',
  copying: 'Wird kopiert…',
  notCopied: {
    'no-room': 'Für eine Kopie reicht der Platz nicht. Die Datei liegen lassen.',
    unreachable: 'Die Datei ist nicht mehr da oder hat sich geändert.',
  },
  changeOptions: 'Optionen ändern',
};
