import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for those who look away while Kiln works. */
export const notify: Catalogue['notify'] = {
  whenDone: 'Wenn fertig',
  notify: 'Mitteilung',
  sound: 'Ton',
  hint: 'Meldet sich, wenn die Warteschlange oder ein langer Auftrag fertig ist.',
  blocked:
    'Mitteilungen sind blockiert. In den Einstellungen dieser Website erlauben: das Symbol neben der Adresse.',
  missing:
    'In diesem Browser gibt es keine Mitteilungen. Auf dem iPhone oder iPad Kiln erst zum Home-Bildschirm hinzufügen.',
  offer: 'Das dauert etwas. Melden, wenn es fertig ist?',
  accept: 'Melden',
  decline: 'Nein, danke',
  refused:
    'Mitteilungen sind blockiert. Das lässt sich in den Einstellungen dieser Website ändern.',

  titles: {
    ready: 'Fertig',
    failed: 'Das hat nicht geklappt',
    done: 'Erledigt',
  },
  finishedTitles: {
    ready: 'Fertig: Die Warteschlange ist abgearbeitet',
    failed: 'Das hat nicht geklappt: Die Warteschlange ist abgearbeitet',
    done: 'Erledigt: Die Warteschlange ist abgearbeitet',
  },
  ready: (count) => plural(count, { one: '# Datei ist fertig.', other: '# Dateien sind fertig.' }),
  failed: (count) => plural(count, { one: '# fehlgeschlagen.', other: '# fehlgeschlagen.' }),
  readyAndFailed: (ready, failed) =>
    `${plural(ready, { one: '# Datei ist fertig', other: '# Dateien sind fertig' })}, ${failed} fehlgeschlagen.`,
};
