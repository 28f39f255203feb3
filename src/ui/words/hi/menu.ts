import type { Catalogue } from '../language.ts';

/** The words of menus, in Hindi. */
export const menu: NonNullable<Catalogue['menu']> = {
  continueNatively: 'अपने कंप्यूटर पर आगे बढ़ें…',
  saveToFolder: 'सभी फ़ोल्डर में सेव करें',
};
