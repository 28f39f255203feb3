import type { Catalogue } from '../language.ts';

/** In Dutch: the words for what Kiln is and whose work it stands on. */
export const about: Catalogue['about'] = {
  aboutText:
    'Kiln converteert media met de codecs van je browser, en met FFmpeg, gecompileerd naar WebAssembly, voor wat die niet kunnen. Het is een pagina en verder niets: er is geen server die je bestanden kan zien.',
  aboutProof:
    'Controleer het zelf: open het netwerktabblad van de ontwikkelhulpmiddelen en converteer iets. Er worden alleen onderdelen van Kiln opgehaald, tenzij je links toestaat en er een opgeeft. Of maak Kiln offline beschikbaar in de instellingen en verbreek de verbinding: het werkt precies zo.',
  version: (version) => `Versie ${version}`,
  licence: 'Kiln is vrije software onder de GPL, versie 3 of later.',
  engineLicence: 'FFmpeg 5.1.4 via @ffmpeg/core 0.12.10, GPL-2.0-or-later.',
  engineSource: 'Broncode van FFmpeg',
  licences: 'Licenties',
};
