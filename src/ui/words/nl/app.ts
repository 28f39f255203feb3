import { BROWSER_FLOOR } from '../../../lib/browser-floor.ts';
import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Dutch: the words of the page around the rooms. */
export const app: Catalogue['app'] = {
  appName: 'Kiln',
  close: 'Sluiten',
  dismiss: 'Verbergen',
  headline: 'Converteer video, geluid en afbeeldingen. Gewoon hier.',
  lead: (formats) =>
    `Kiln doet het werk in deze browser, naar ${formats} formaten. Je bestanden worden nooit geüpload.`,
  promises: [
    ['Privé', 'Geen server, geen account. Kijk op het netwerktabblad: er gaat niets weg.'],
    [
      'Geduldig',
      'De wachtrij overleeft herladen, crashes en herstarts, en gaat verder waar ze was.',
    ],
    [
      'Draagbaar',
      'Werkt zonder verbinding zodra het een bestand heeft gezien. Sommige bestanden hebben FFmpeg nodig: 10 MB, één keer opgehaald.',
    ],
  ],
  convertTo: 'Converteren naar',
  formatKinds: {
    video: 'Video',
    animation: 'Animatie',
    audio: 'Audio',
    still: 'Afbeelding',
    subtitles: 'Ondertiteling',
  },
  optionsForAll: 'Opties voor alles',
  presets: 'Voorinstellingen',
  startAtOnce: 'Meteen starten',
  convert: 'Converteren',
  settings: 'Instellingen',
  about: 'Over Kiln',
  updateReady: 'Nieuwe versie klaar',
  updateWaits: 'Die wacht op lopende taken.',
  updateNow: 'Je wachtrij blijft bewaard.',
  update: 'Bijwerken',
  updating: 'Bezig met bijwerken',
  wentWrong: (detail) => `Dat is niet gelukt: ${detail}`,
  notOffline:
    'Deze browser heeft Kiln niet helemaal opgeslagen, dus zonder verbinding werkt het misschien niet. Probeer het opnieuw, met een verbinding en wat vrije ruimte.',
  startedMeanwhile: (name) =>
    `${name} is begonnen en kan niet meer worden gewijzigd. Wijzigingen die niet zijn toegepast, gaan verloren; annuleer de taak eerst om ze opnieuw te maken.`,
  removedMeanwhile: (name) =>
    `${name} staat niet meer in de wachtrij en kan dus niet worden gewijzigd.`,
  notAdded: (name, why) => `${name} is niet toegevoegd. ${why}`,
  outputGone: (name) =>
    `${name} is niet meer opgeslagen in deze browser. Converteer het bestand opnieuw.`,
  said: {
    added: (n) => plural(n, { one: '# bestand toegevoegd.', other: '# bestanden toegevoegd.' }),
    done: (name) => `${name} is klaar.`,
    doneMany: (n) => plural(n, { one: '# taak is klaar.', other: '# taken zijn klaar.' }),
    failed: (name) => `${name} is mislukt.`,
    failedMany: (n) => plural(n, { one: '# taak is mislukt.', other: '# taken zijn mislukt.' }),
    finished: 'De wachtrij is klaar.',
    update: 'Er is een nieuwe versie klaar.',
  },
  title: (percent, name) => `${percent} – ${name}`,
  titleWithTime: (percent, left, name) => `${percent} · ${left} – ${name}`,
  titleDone: (what) => `Klaar – ${what}`,
  titleFailed: (failed, what) =>
    `${plural(failed, { one: '# mislukt', other: '# mislukt' })} – ${what}`,
  files: (count) => plural(count, { one: '# bestand', other: '# bestanden' }),
  copyReport: 'Rapport kopiëren',
  reportCopied: 'Gekopieerd',
  slowDatabase:
    'De database van de browser opent traag. Je taken staan erin, dus Kiln wacht en gaat vanzelf verder zodra ze er is. Zonder begin je met een lege wachtrij, die herladen niet overleeft.',
  goOnWithout: 'Doorgaan zonder',
  unusable: {
    'old-browser': `Deze browser is te oud voor Kiln. Nodig is Chrome of Edge ${BROWSER_FLOOR.chrome}, Firefox ${BROWSER_FLOOR.firefox}, Safari ${BROWSER_FLOOR.safari} of nieuwer. Werk deze browser bij of open Kiln in een andere.`,
    insecure:
      'Kiln heeft een beveiligd adres nodig om bestanden op te slaan en zijn engine te controleren. Open het via https of op localhost.',
    'no-storage':
      'Deze browser laat Kiln niets opslaan. Verlaat de privémodus of sta sitegegevens toe voor deze pagina.',
    newer:
      'Hier is al een nieuwere Kiln geweest; herlaad deze pagina om bij te werken. Je taken blijven bewaard.',
    blocked:
      'Op een ander tabblad draait een oudere Kiln. Laat die eerst zijn taken afmaken; sluit of herlaad het tabblad daarna, dan gaat deze pagina vanzelf verder.',
  },
};
