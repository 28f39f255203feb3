import { app } from './app.ts';
import type { Catalogue } from '../language.ts';

/** In Dutch: the words for what holds for the whole page. */
export const notes: Catalogue['notes'] = {
  notes: {
    session:
      'Hier kan niets worden opgeslagen (privévenster?), dus taken overleven herladen niet. Houd dit tabblad open tot ze klaar zijn, of gebruik een gewoon venster.',
    emptied:
      'Alles wat Kiln hier had opgeslagen is gewist, door de browser of door het wissen van sitegegevens. Voeg je bestanden opnieuw toe. Als geïnstalleerde app bewaart Kiln ze.',
    'seven-days':
      'Safari wist deze taken als je deze pagina zeven dagen niet opent. Zet Kiln op het beginscherm om ze te bewaren.',
    alone: 'Gebruik Kiln op één tabblad: in deze browser storen twee elkaar.',
    blocked: app.unusable.blocked,
    outdated: app.unusable.newer,
    skipped:
      'De database van deze browser opende traag, dus de taken op dit tabblad overleven herladen niet. Laat ze klaar worden en herlaad dan de pagina om je eerdere taken te zien.',
  },
  reload: 'Herladen',
};
