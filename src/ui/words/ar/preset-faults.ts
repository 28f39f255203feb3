import type { Catalogue } from '../language.ts';

const skipped = (name: string) => `تُخطّي «${name}»`;

/** The words for what is wrong with presets from a file or a link. */
export const presetFaults: Catalogue['presetFaults'] = {
  tooLong: 'هذا الملف أكبر من أن يكون ملف إعدادات مسبقة.',
  notJson: 'هذا ليس ملف إعدادات مسبقة، أو أنه تالف.',
  brokenLink: 'هذا الرابط غير كامل. انسخه كله مجددًا.',
  notPresets: 'لا توجد إعدادات مسبقة من Kiln في هذا الملف.',
  otherVersion: (version) =>
    `هذه الإعدادات المسبقة من الإصدار ${version} الذي لا يقرأه Kiln هذا. حدّث Kiln وحاول مجددًا.`,
  none: 'لا يحتوي على إعدادات مسبقة.',
  tooMany: (limit) => `الحد الأقصى للإعدادات المسبقة في Kiln هو ${limit}؛ ومع هذه ستزيد عليه.`,
  notOne: (count) =>
    `يحمل الرابط إعدادًا مسبقًا واحدًا، لكن عددها في هذا الرابط ${count}. اطلب ملفًا بدلًا منه.`,

  notAPreset: (place) => `تُخطّي الرقم ${place} في القائمة: ليس إعدادًا مسبقًا.`,
  noName: (place) => `تُخطّي الرقم ${place} في القائمة: لا اسم له.`,
  longName: (name, limit) => `${skipped(name)}: اسمه أطول من الحد (عدد الأحرف: ${limit}).`,
  unknownFormat: (name, format) => `${skipped(name)}: لا توجد في Kiln هذا صيغة «${format}».`,
  noOptions: (name) => `${skipped(name)}: تتعذّر قراءة خياراته.`,
  unknownOptions: (name, format, options) =>
    `استُورد «${name}» دون خيارات لا يملكها Kiln هذا لصيغة ${format}: ${options}.`,
  badChoice: (name, option, value, choices) =>
    `${skipped(name)}: لا يمكن أن يكون «${option}» «${value}». الممكن: ${choices}.`,
  badNumber: (name, option, value, least, most) =>
    `${skipped(name)}: لا يمكن أن يكون «${option}» ${value}. الممكن: من ${least} إلى ${most}.`,
  badOptional: (name, option, value, least, most) =>
    `${skipped(name)}: لا يمكن أن يكون «${option}» ${value}. الممكن: من ${least} إلى ${most}، أو لا شيء.`,
  badTime: (name, option, value) =>
    `${skipped(name)}: لا يمكن أن يكون «${option}» ${value}. الممكن: وقت بالثواني، أو لا شيء.`,
  badSet: (name, option, value, choices) =>
    `${skipped(name)}: لا يمكن أن يكون «${option}» ${value}. الممكن: قائمة من ${choices}.`,
};
