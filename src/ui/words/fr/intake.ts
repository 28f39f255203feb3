import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for how files come in. */
export const intake: Catalogue['intake'] = {
  addFiles: 'Ajouter des fichiers',
  addFolder: 'Ajouter un dossier',
  more: 'Plus',
  fromLink: 'Depuis un lien…',
  dropHint: 'ou déposez-les ou collez-les n’importe où sur cette page',
  dropNow: 'Déposez pour ajouter',
  slideshow: {
    open: 'Diaporama…',
    edit: 'Modifier le diaporama…',
    offer: (count) =>
      plural(count, {
        one: 'Faire un diaporama de cette image',
        other: 'Faire un diaporama de ces # images',
      }),
    named: (count, names) => `${plural(count, { one: 'C’est', other: 'Ce sont' })} ${names}.`,
    withoutThem: (count) =>
      plural(count, { one: 'Continuer sans elle', other: 'Continuer sans elles' }),
  },
};
