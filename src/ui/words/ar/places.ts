import type { Catalogue } from '../language.ts';
import { plural, withCount } from './plural.ts';

/** The words for where results go, and what they are called there. */
export const places: NonNullable<Catalogue['places']> = {
  savedTo: (folder, saved, of, skipped) =>
    [
      saved === of
        ? `${plural(saved, {
            zero: 'لم يُحفظ أي ملف',
            one: 'حُفظ ملف واحد',
            two: 'حُفظ ملفان',
            few: 'حُفظت # ملفات',
            many: 'حُفظ # ملفًا',
            other: 'حُفظ # ملف',
          })} في «${folder}».`
        : `الملفات المحفوظة في «${folder}»: ${saved} من ${of}.`,
      ...(skipped === 0 ? [] : [withCount('موجودة هناك من قبل: #.')(skipped)]),
    ].join(' '),
  noRoom: 'لا توجد مساحة كافية في هذا المجلد. حرّر بعض المساحة ثم احفظ مجددًا.',
  notAll: (detail) => `تعذّر حفظ كل شيء في هذا المجلد (${detail}).`,
  names: 'أسماء النتائج',
  namesHint: (parts) =>
    `تتكون من ${parts}. يُحذف الجزء الذي لا يملكه الملف؛ و«preset» أحد إعداداتك المسبقة.`,
  nameExample: (name) => `مثلًا: ${name}`,
  existing: 'الملفات الموجودة من قبل',
  existingHint: 'ما يحدث عند حفظ كل النتائج في مجلد.',
  existingChoices: {
    'keep-both': 'إبقاء الاثنين',
    replace: 'استبدالها',
    skip: 'تخطيها',
  },
};
