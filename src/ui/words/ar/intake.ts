import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for how files come in. */
export const intake: Catalogue['intake'] = {
  addFiles: 'إضافة ملفات',
  addFolder: 'إضافة مجلد',
  more: 'المزيد',
  fromLink: 'من رابط…',
  dropHint: 'أو أفلتها أو الصقها في أي مكان من هذه الصفحة',
  dropNow: 'أفلِت للإضافة',
  slideshow: {
    open: 'عرض شرائح…',
    edit: 'تعديل عرض الشرائح…',
    offer: (count) =>
      plural(count, {
        zero: 'إنشاء عرض شرائح',
        one: 'إنشاء عرض شرائح من هذه الصورة',
        two: 'إنشاء عرض شرائح من هاتين الصورتين',
        few: 'إنشاء عرض شرائح من هذه الصور (#)',
        many: 'إنشاء عرض شرائح من هذه الصور (#)',
        other: 'إنشاء عرض شرائح من هذه الصور (#)',
      }),
    named: (count, names) =>
      `${plural(count, {
        zero: 'هي',
        one: 'هي',
        two: 'هما',
        few: 'هي',
        many: 'هي',
        other: 'هي',
      })} ${names}.`,
    withoutThem: (count) =>
      plural(count, {
        zero: 'المتابعة بدونها',
        one: 'المتابعة بدونها',
        two: 'المتابعة بدونهما',
        few: 'المتابعة بدونها',
        many: 'المتابعة بدونها',
        other: 'المتابعة بدونها',
      }),
  },
};
