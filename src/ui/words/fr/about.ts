import type { Catalogue } from '../language.ts';

/** The words for what Kiln is and whose work it stands on. */
export const about: Catalogue['about'] = {
  aboutText:
    'Kiln convertit les médias avec les codecs de votre navigateur, et pour le reste avec FFmpeg compilé en WebAssembly. C’est une page et rien de plus\u00A0: aucun serveur ne peut voir vos fichiers.',
  aboutProof:
    'Pour vérifier, ouvrez l’onglet réseau des outils de développement et convertissez quelque chose\u00A0: seules des parties de Kiln sont chargées, sauf si vous autorisez les liens et en donnez un. Ou rendez Kiln disponible hors ligne dans les réglages et coupez la connexion\u00A0: il marche tout autant.',
  version: (version) => `Version ${version}`,
  licence: 'Kiln est un logiciel libre sous licence GPL, version 3 ou ultérieure.',
  engineLicence: 'FFmpeg 5.1.4 via @ffmpeg/core 0.12.10, GPL-2.0-or-later.',
  engineSource: 'Code source de FFmpeg',
  licences: 'Licences',
};
