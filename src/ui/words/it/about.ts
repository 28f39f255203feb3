import type { Catalogue } from '../language.ts';

/** In Italian: the words for what Kiln is and whose work it stands on. */
export const about: Catalogue['about'] = {
  aboutText:
    'Kiln converte i file multimediali con i codec del browser e, per ciò che non sanno fare, con FFmpeg compilato in WebAssembly. È una pagina e nient’altro: non c’è nessun server che possa vedere i tuoi file.',
  aboutProof:
    'Per verificarlo, apri la scheda di rete degli strumenti di sviluppo e converti qualcosa: vengono scaricate solo parti di Kiln, a meno che tu non consenta i link e ne fornisca uno. Oppure rendilo disponibile offline nelle impostazioni e stacca la connessione: funziona allo stesso modo.',
  version: (version) => `Versione ${version}`,
  licence: 'Kiln è software libero con licenza GPL, versione 3 o successiva.',
  engineLicence: 'FFmpeg 5.1.4 tramite @ffmpeg/core 0.12.10, GPL-2.0-or-later.',
  engineSource: 'Codice sorgente di FFmpeg',
  licences: 'Licenze',
};
