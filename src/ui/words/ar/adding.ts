import type { Catalogue } from '../language.ts';
import { plural, withCount } from './plural.ts';

/** The words for files that come in and do not become jobs as they are. */
export const adding: Catalogue['adding'] = {
  skipped: (count, names) =>
    `${plural(count, {
      zero: 'لم يُتخطَّ أي ملف',
      one: 'تُخطّي ملف واحد',
      two: 'تُخطّي ملفان',
      few: 'تُخطّيت # ملفات',
      many: 'تُخطّي # ملفًا',
      other: 'تُخطّي # ملف',
    })} مما ليس صوتًا ولا صورة ولا فيديو (${names}).`,
  more: withCount('# غيرها'),
  notOpened: {
    damaged: (zip) => `${zip}: الملف تالف أو ليس أرشيف zip.`,
    locked: (zip) => `${zip}: يتطلب كلمة مرور. فُكّ ضغطه أولًا ثم أضف ملفاته.`,
    empty: (zip) => `${zip}: لا يحتوي على صوت أو صورة أو فيديو.`,
    'too-much': (zip) => `${zip}: أكبر من أن يُفك ضغطه هنا.`,
  },
  noCover: (picture) => `${picture}: تعذّرت قراءة الصورة هنا، فلم تصبح غلاف الألبوم.`,
  unreadable: (zip, names) => `${zip}: تعذّرت قراءة بعض الملفات (${names}).`,
  shareFailed: 'لم يُستلم كل ما شورك. ربما امتلأ القرص؛ أضف الباقي بزر «إضافة ملفات».',
};
