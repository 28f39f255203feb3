import type { Catalogue } from '../language.ts';

const said = (what: string, todo: string) => ({ what, todo });

const DOWNLOAD = 'Download het bestand in je browser en voeg het hier toe.';

const brokeOff = (why: string) => (progress: string) =>
  `De verbinding viel weg na ${progress} en ${why}.`;

/** In Dutch: the words for links that were not fetched: what happened, and what the user can do. */
export const linkFailures: Catalogue['linkFailures'] = {
  off: said('Kiln mag geen links ophalen.', 'Sta het toe in de instellingen.'),
  notAnAddress: said('Dit is geen webadres.', 'Het begint met https:// en leidt naar één bestand.'),
  password: said('Het adres bevat een wachtwoord en dat mag een pagina niet versturen.', DOWNLOAD),
  knownSite: {
    what: (site) => `${site} laat andere webpagina’s zijn bestanden niet lezen.`,
    todo: (site) => `Biedt ${site} een download aan, gebruik die dan en voeg het bestand hier toe.`,
  },
  mixedContent: {
    what: (host) =>
      `De verbinding met ${host} is niet versleuteld (http), dus blokkeert de browser haar.`,
    todo: `Probeer het adres met https://. ${DOWNLOAD}`,
  },
  offline: said('Je bent offline.', 'Probeer het opnieuw als je weer online bent.'),
  notReachable: {
    what: (host) => `${host} antwoordt niet.`,
    todo: 'Controleer het adres of probeer het later opnieuw.',
  },
  notAllowed: {
    what: (host) => `${host} laat andere webpagina’s zijn bestanden niet lezen.`,
    todo: DOWNLOAD,
  },
  status: {
    refused: {
      what: (host, status) => `${host} geeft dit bestand niet aan iedereen (${status}).`,
      todo: 'Log daar in, download het en voeg het hier toe.',
    },
    missing: {
      what: (host, status) => `${host} heeft geen bestand op dit adres (${status}).`,
      todo: 'Controleer het adres; het bestand is misschien verplaatst.',
    },
    failing: {
      what: (host, status) => `${host} kan het bestand nu niet versturen (${status}).`,
      todo: 'Probeer het later opnieuw, of open het adres in je browser om te zien waarom.',
    },
  },
  page: said(
    'Dit is een webpagina, geen bestand.',
    'Gebruik het adres van het bestand zelf, of download het daar en voeg het hier toe.',
  ),
  playlist: said(
    'Dit is een afspeellijst, een lijst van andere bestanden.',
    'Gebruik de adressen die erin staan.',
  ),
  notMedia: {
    what: 'Dit is geen video, geluid of afbeelding.',
    whatBut: (type) => `Dit is geen video, geluid of afbeelding, maar ${type}.`,
    todo: 'Controleer of het adres naar het bestand zelf leidt.',
  },
  empty: said('Het bestand is leeg.', 'Controleer het adres of probeer het later opnieuw.'),
  tooLarge: {
    what: 'Er is te weinig ruimte voor het bestand.',
    ofSize: (size) => `Er is te weinig ruimte voor ${size}.`,
    ofSizeInRoom: (size, room) => `Het bestand is ${size} en er is ruimte voor ${room}.`,
    todo: 'Verwijder voltooide taken of maak schijfruimte vrij en probeer het opnieuw. Of download het en voeg het hier toe: Kiln kan het lezen vanaf waar het staat.',
  },
  brokeOff: {
    tried: brokeOff('kon niet worden hervat'),
    refused: brokeOff('deze server staat hervatten niet toe'),
    changed: brokeOff('het bestand op de server is veranderd'),
    received: (received, size) => `${received} van ${size}`,
    todo: 'Probeer het opnieuw, of download het bestand in je browser en voeg het hier toe.',
  },
  unavailable: said(
    'Het ophalen van links is niet gestart.',
    'Herlaad de pagina en probeer het opnieuw.',
  ),
};
