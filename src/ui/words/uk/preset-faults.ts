import type { Catalogue } from '../language.ts';

/** The words for what is wrong with presets from a file or a link. */
export const presetFaults: Catalogue['presetFaults'] = {
  tooLong: 'Цей файл завеликий для файлу профілів.',
  notJson: 'Це не файл профілів, або його пошкоджено.',
  brokenLink: 'Це посилання неповне. Скопіюйте його цілком ще раз.',
  notPresets: 'У цьому файлі немає профілів Kiln.',
  otherVersion: (version) =>
    `Версія цих профілів — ${version}, цей Kiln її не читає. Оновіть Kiln і спробуйте ще раз.`,
  none: 'Тут немає профілів.',
  tooMany: (limit) => `Більше ніж ${limit} профілів Kiln не зберігає; із цими їх стало б більше.`,
  notOne: (count) =>
    `У посиланні може бути один профіль, а в цьому їх ${count}. Попросіть надіслати файл.`,

  notAPreset: (place) => `Пропущено номер ${place} у списку: це не профіль.`,
  noName: (place) => `Пропущено номер ${place} у списку: він не має назви.`,
  longName: (name, limit) =>
    `Профіль «${name}» пропущено: назва довша, ніж дозволено (символів: ${limit}).`,
  unknownFormat: (name, format) =>
    `Профіль «${name}» пропущено: у цьому Kiln немає формату «${format}».`,
  noOptions: (name) => `Профіль «${name}» пропущено: параметри не читаються.`,
  unknownOptions: (name, format, options) =>
    `Профіль «${name}» імпортовано без параметрів, яких у цьому Kiln немає для ${format}: ${options}.`,
  badChoice: (name, option, value, choices) =>
    `Профіль «${name}» пропущено: неприпустиме значення «${value}» параметра «${option}». Можливо: ${choices}.`,
  badNumber: (name, option, value, least, most) =>
    `Профіль «${name}» пропущено: неприпустиме значення ${value} параметра «${option}». Можливо: від ${least} до ${most}.`,
  badOptional: (name, option, value, least, most) =>
    `Профіль «${name}» пропущено: неприпустиме значення ${value} параметра «${option}». Можливо: від ${least} до ${most} або нічого.`,
  badTime: (name, option, value) =>
    `Профіль «${name}» пропущено: неприпустиме значення ${value} параметра «${option}». Можливо: час у секундах або нічого.`,
  badSet: (name, option, value, choices) =>
    `Профіль «${name}» пропущено: неприпустиме значення ${value} параметра «${option}». Можливо: список із ${choices}.`,
};
