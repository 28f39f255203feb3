import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what was taken out of the list. */
export const removed: Catalogue['removed'] = {
  one: (name) => `أُزيل ${name}`,
  many: (n) =>
    plural(n, {
      zero: 'لم يُزَل أي ملف',
      one: 'أُزيل ملف واحد',
      two: 'أُزيل ملفان',
      few: 'أُزيلت # ملفات',
      many: 'أُزيل # ملفًا',
      other: 'أُزيل # ملف',
    }),
  undo: 'تراجع',
  forget: 'حذف نهائي',
  ask: 'إزالة دون حفظ؟',
  unsaved: (n) =>
    plural(n, {
      zero: 'كل النتائج محفوظة.',
      one: 'نتيجة واحدة لم تُحفظ قط.',
      two: 'نتيجتان لم تُحفظا قط.',
      few: '# نتائج لم تُحفظ قط.',
      many: '# نتيجة لم تُحفظ قط.',
      other: '# نتيجة لم تُحفظ قط.',
    }),
  unsavedOne: (name) => `${name}: لم يُحفظ قط.`,
  remove: 'إزالة',
  keep: 'إبقاء',
};
