import type { Catalogue } from '../language.ts';

/** The words for what Kiln is and whose work it stands on. */
export const about: Catalogue['about'] = {
  aboutText:
    'Kiln konvertiert Medien mit den Codecs des Browsers, und was diese nicht können, mit FFmpeg als WebAssembly. Es ist nur eine Seite: Es gibt keinen Server, der die Dateien sehen könnte.',
  aboutProof:
    'Zum Nachprüfen: die Netzwerkanalyse der Entwicklerwerkzeuge öffnen und etwas konvertieren. Geladen werden nur Teile von Kiln, außer Links sind erlaubt und einer wird eingegeben. Oder Kiln in den Einstellungen offline verfügbar machen und die Verbindung trennen: Es geht genauso.',
  version: (version) => `Version ${version}`,
  licence: 'Kiln ist freie Software unter der GPL, Version 3 oder neuer.',
  engineLicence: 'FFmpeg 5.1.4 über @ffmpeg/core 0.12.10, GPL-2.0-or-later.',
  engineSource: 'Quellcode von FFmpeg',
  licences: 'Lizenzen',
};
