import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for files that cannot be read any more. */
export const lost: Catalogue['lost'] = {
  gone: {
    what: 'لم يعد الملف موجودًا.',
    todo: 'اختره مجددًا للمتابعة.',
  },
  locked: {
    what: 'يحتاج المتصفح إلى إذنك لقراءة هذا الملف مجددًا.',
    todo: 'اسمح بذلك للمتابعة.',
  },
  chooseAgain: 'اختيار الملف مجددًا',
  allowReading: 'السماح بالقراءة',
  notAllowed: 'لم يُسمح بذلك. حاول مجددًا واسمح حين يسأل المتصفح، أو اختر الملف مجددًا.',
  otherFile: (wanted) => `هذا ملف آخر. تحتاج هذه المهمة، دون تغيير، إلى: ${wanted}.`,
  missing: (wanted) => `المفقود: ${wanted}.`,
  wantedFile: (name, size) => `«${name}» بحجم ${size}`,
  findLost: 'البحث عن الملفات المفقودة',
  foundSome: (found, all) =>
    `عُثر على ${found} من ${plural(all, {
      zero: '# ملف مفقود',
      one: 'ملف مفقود واحد',
      two: 'ملفين مفقودين',
      few: '# ملفات مفقودة',
      many: '# ملفًا مفقودًا',
      other: '# ملف مفقود',
    })}. اختر الباقي أيضًا؛ يجب ألا تكون الملفات قد تغيّرت.`,
  foundAll: (found) =>
    plural(found, {
      zero: 'لم يُعثر على أي ملف مفقود.',
      one: 'عُثر على الملف المفقود، وتتابع مهمته.',
      two: 'عُثر على الملفين المفقودين، وتتابع مهمتاهما.',
      few: 'عُثر على # ملفات مفقودة، وتتابع مهامها.',
      many: 'عُثر على # ملفًا مفقودًا، وتتابع مهامها.',
      other: 'عُثر على # ملف مفقود، وتتابع مهامها.',
    }),
};
