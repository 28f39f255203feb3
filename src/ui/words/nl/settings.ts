import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Dutch: the words of the settings. */
export const settings: Catalogue['settings'] = {
  diagnostics: 'Diagnose',
  diagnosticsHint:
    'Wat deze browser kan, wat de wachtrij heeft gedaan, en een controle van wat is opgeslagen.',
  engine: 'Engine',
  engines: { auto: 'Automatisch', ffmpeg: 'Alleen FFmpeg' },
  engineHint:
    'Automatisch: de snelle codecs van de browser waar die goed genoeg zijn, anders FFmpeg. Alleen FFmpeg: trager, maar hetzelfde resultaat in elke browser.',
  engineDownload: 'FFmpeg downloaden',
  engineDownloads: {
    early: 'Bij een bestand dat het nodig heeft',
    late: 'Bij een klik op Converteren',
  },
  engineDownloadHint: '10 MB, eenmalig. Als je verbinding data bespaart, wacht het op Converteren.',
  theme: 'Thema',
  themes: { system: 'Systeem', light: 'Licht', dark: 'Donker' },
  language: 'Taal',
  languageAuto: 'Automatisch',
  languageNotFetched: 'Deze taal kon niet worden opgehaald. Kies haar opnieuw als je online bent.',
  links: 'Links ophalen',
  switch: { off: 'Uit', on: 'Aan' },
  linksHint:
    'Hiermee kun je een bestand van een webadres converteren. Kiln noemt eerst de website en haalt verder niets van elders op.',
  offline: 'Offline gebruik',
  offlineHint:
    'De browser converteert gangbare bestanden zelf. Sommige hebben FFmpeg nodig (10 MB), dat wordt gedownload bij het eerste daarvan. Download het nu om offline klaar te zijn.',
  makeOffline: 'Offline beschikbaar maken',
  offlineUnkept:
    'Er was geen ruimte om FFmpeg op te slaan, dus is het hier tot je deze pagina sluit. Maak ruimte vrij, herlaad de pagina en probeer het opnieuw.',
  offlineReady: 'FFmpeg is opgeslagen. Heel Kiln werkt zonder verbinding.',
  fetching: 'FFmpeg ophalen',
  storage: {
    storage: 'Opslag',
    used: (used) => `${used} in gebruik`,
    usedOf: (used, quota) => `${used} in gebruik van ${quota} die de browser toestaat`,
    hint: 'Bestanden blijven hier tot ze zijn geconverteerd, resultaten tot je ze verwijdert.',
    contents: {
      sources: 'Originelen',
      outputs: 'Resultaten',
      unfinished: 'Onvoltooid werk',
      leftovers: 'Restanten',
      engine: 'Engines',
      other: 'Kiln zelf en notities over taken',
    },
    deleteOutputs: (jobs) =>
      plural(jobs, {
        one: 'Resultaat van # voltooide taak verwijderen',
        other: 'Resultaten van # voltooide taken verwijderen',
      }),
    deleteOutputsHint: 'Voltooide taken verdwijnen uit de lijst. Je downloads blijven.',
    deleteLeftovers: 'Restanten verwijderen',
    deleteEngine: 'FFmpeg verwijderen',
    deleteEngineHint: 'Het wordt opnieuw gedownload (10 MB) als een bestand het nodig heeft.',
  },
};
