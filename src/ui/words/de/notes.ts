import type { Catalogue } from '../language.ts';
import { app } from './app.ts';

/** The words for what holds for the whole page. */
export const notes: Catalogue['notes'] = {
  notes: {
    session:
      'Hier lässt sich nichts speichern (privates Fenster?), die Aufträge überstehen also kein Neuladen. Diesen Tab offen lassen, bis sie fertig sind, oder ein normales Fenster verwenden.',
    emptied:
      'Alles, was Kiln hier gespeichert hatte, wurde gelöscht: vom Browser oder mit den Websitedaten. Die Dateien neu hinzufügen. Als App installiert behält Kiln sie.',
    'seven-days':
      'Safari löscht diese Aufträge, wenn diese Seite sieben Tage nicht geöffnet wird. Kiln zum Home-Bildschirm hinzufügen, um sie zu behalten.',
    alone: 'Kiln nur in einem Tab verwenden: In diesem Browser würden zwei einander stören.',
    blocked: app.unusable.blocked,
    outdated: app.unusable.newer,
    skipped:
      'Die Datenbank dieses Browsers öffnete sich langsam, die Aufträge in diesem Tab überstehen also kein Neuladen. Erst fertig werden lassen, dann die Seite neu laden, um die früheren Aufträge zu sehen.',
  },
  reload: 'Neu laden',
};
