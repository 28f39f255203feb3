import type { Catalogue } from '../language.ts';

/** The words for what is wrong with presets from a file or a link. */
export const presetFaults: Catalogue['presetFaults'] = {
  tooLong: 'Ce fichier est trop gros pour un fichier de profils.',
  notJson: 'Ce n’est pas un fichier de profils, ou il est endommagé.',
  brokenLink: 'Ce lien est incomplet. Copiez-le à nouveau en entier.',
  notPresets: 'Il n’y a pas de profils de Kiln dans ce fichier.',
  otherVersion: (version) =>
    `Ces profils sont de la version ${version}, que ce Kiln ne sait pas lire. Mettez Kiln à jour et réessayez.`,
  none: 'Il ne contient aucun profil.',
  tooMany: (limit) =>
    `Kiln garde jusqu’à ${limit} profils\u202F; avec ceux-ci il y en aurait plus.`,
  notOne: (count) =>
    `Un lien contient un profil, mais celui-ci en a ${count}. Demandez plutôt un fichier.`,

  notAPreset: (place) => `Le numéro ${place} de la liste est ignoré\u00A0: ce n’est pas un profil.`,
  noName: (place) => `Le numéro ${place} de la liste est ignoré\u00A0: il n’a pas de nom.`,
  longName: (name, limit) =>
    `«\u00A0${name}\u00A0» est ignoré\u00A0: son nom dépasse ${limit} caractères.`,
  unknownFormat: (name, format) =>
    `«\u00A0${name}\u00A0» est ignoré\u00A0: ce Kiln n’a pas de format «\u00A0${format}\u00A0».`,
  noOptions: (name) => `«\u00A0${name}\u00A0» est ignoré\u00A0: ses options sont illisibles.`,
  unknownOptions: (name, format, options) =>
    `«\u00A0${name}\u00A0» est importé sans des options que ce Kiln n’a pas pour ${format}\u00A0: ${options}.`,
  badChoice: (name, option, value, choices) =>
    `«\u00A0${name}\u00A0» est ignoré\u00A0: ${option} ne peut pas être «\u00A0${value}\u00A0». Possible\u00A0: ${choices}.`,
  badNumber: (name, option, value, least, most) =>
    `«\u00A0${name}\u00A0» est ignoré\u00A0: ${option} ne peut pas être ${value}. Possible\u00A0: de ${least} à ${most}.`,
  badOptional: (name, option, value, least, most) =>
    `«\u00A0${name}\u00A0» est ignoré\u00A0: ${option} ne peut pas être ${value}. Possible\u00A0: de ${least} à ${most}, ou rien.`,
  badTime: (name, option, value) =>
    `«\u00A0${name}\u00A0» est ignoré\u00A0: ${option} ne peut pas être ${value}. Possible\u00A0: une durée en secondes, ou rien.`,
  badSet: (name, option, value, choices) =>
    `«\u00A0${name}\u00A0» est ignoré\u00A0: ${option} ne peut pas être ${value}. Possible\u00A0: une liste de ${choices}.`,
};
