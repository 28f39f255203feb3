import type { Catalogue } from '../language.ts';

/** In Dutch: the words of the list and its rows. */
export const jobs: Catalogue['jobs'] = {
  convertJobTo: (name) => `${name} converteren naar`,
  wishes: {
    pause: 'Pauze',
    resume: 'Hervatten',
    cancel: 'Annuleren',
    retry: 'Opnieuw',
  },
  select: (name) => `${name} selecteren`,
  options: 'Opties',
  again: 'Opnieuw converteren',
  addedAgain: (name) => `${name} staat weer in de lijst, onder het resultaat.`,
  mute: 'Dempen',
  moveUp: 'Omhoog',
  moveDown: 'Omlaag',
  remove: 'Verwijderen',
  importing: 'Toevoegen…',
  held: 'Klaar om te converteren',
  needsEngine:
    'Heeft FFmpeg nodig (10 MB) en je bent offline. Kies nu Converteren, dan start het zodra je weer online bent.',
  waiting: 'Wacht',
  cancelled: 'Geannuleerd',
  stages: {
    'loading-engine': 'FFmpeg ophalen (10 MB, één keer)',
    probing: 'Bestand lezen',
    working: 'Converteren',
    verifying: 'Resultaat controleren',
  },
  attempt: (n) => `Poging ${n}`,
  progressOf: (name) => `Voortgang van ${name}`,
  timeLeft: (time) => `nog ${time}`,
  details: 'Details',
  priorityMarks: { high: 'Hoge prioriteit', low: 'Lage prioriteit' },
  keeping: {
    session:
      'Alleen deze sessie: er was geen ruimte om het bestand op te slaan. Houd dit tabblad open tot het klaar is.',
    linked: 'Niet gekopieerd, omdat het groot is. Laat het bestand staan tot het klaar is.',
  },
  keepCopy: 'Kopie bewaren',
  copying: 'Kopiëren…',
  notCopied: {
    'no-room': 'Er is geen ruimte voor een kopie. Laat het bestand staan waar het is.',
    unreachable: 'Het bestand is er niet meer of is veranderd.',
  },
  changeOptions: 'Opties wijzigen',
};
