import type { Catalogue } from '../language.ts';

/** The words for what is wrong with presets from a file or a link. */
export const presetFaults: Catalogue['presetFaults'] = {
  tooLong: 'Этот файл слишком велик для файла пресетов.',
  notJson: 'Это не файл пресетов, или он повреждён.',
  brokenLink: 'Эта ссылка неполная. Скопируйте её целиком ещё раз.',
  notPresets: 'В этом файле нет пресетов Kiln.',
  otherVersion: (version) =>
    `Версия этих пресетов — ${version}, этот Kiln её не читает. Обновите Kiln и попробуйте ещё раз.`,
  none: 'Здесь нет пресетов.',
  tooMany: (limit) => `Больше ${limit} пресетов Kiln не хранит; с этими их стало бы больше.`,
  notOne: (count) =>
    `В ссылке может быть один пресет, а в этой их ${count}. Попросите прислать файл.`,

  notAPreset: (place) => `Пропущен номер ${place} в списке: это не пресет.`,
  noName: (place) => `Пропущен номер ${place} в списке: у него нет названия.`,
  longName: (name, limit) =>
    `Пресет «${name}» пропущен: название длиннее, чем разрешено (символов: ${limit}).`,
  unknownFormat: (name, format) =>
    `Пресет «${name}» пропущен: в этом Kiln нет формата «${format}».`,
  noOptions: (name) => `Пресет «${name}» пропущен: параметры не читаются.`,
  unknownOptions: (name, format, options) =>
    `Пресет «${name}» импортирован без параметров, которых в этом Kiln нет для ${format}: ${options}.`,
  badChoice: (name, option, value, choices) =>
    `Пресет «${name}» пропущен: недопустимое значение «${value}» параметра «${option}». Возможно: ${choices}.`,
  badNumber: (name, option, value, least, most) =>
    `Пресет «${name}» пропущен: недопустимое значение ${value} параметра «${option}». Возможно: от ${least} до ${most}.`,
  badOptional: (name, option, value, least, most) =>
    `Пресет «${name}» пропущен: недопустимое значение ${value} параметра «${option}». Возможно: от ${least} до ${most} или ничего.`,
  badTime: (name, option, value) =>
    `Пресет «${name}» пропущен: недопустимое значение ${value} параметра «${option}». Возможно: время в секундах или ничего.`,
  badSet: (name, option, value, choices) =>
    `Пресет «${name}» пропущен: недопустимое значение ${value} параметра «${option}». Возможно: список из ${choices}.`,
};
