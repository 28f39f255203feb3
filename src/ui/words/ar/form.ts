import type { Catalogue } from '../language.ts';
import { plural, withCount } from './plural.ts';

const changed = withCount('تغيّر #');

/** The words of forms of options, beside the options themselves. */
export const form: Catalogue['form'] = {
  optionGroups: {
    trim: 'القص',
    picture: 'الصورة',
    sound: 'الصوت',
    encoding: 'الترميز',
    privacy: 'الخصوصية',
    tags: 'الوسوم',
  },
  groupChanged: (group, count) => `${group} · ${changed(count)}`,
  resetGroups: {
    trim: 'إعادة ضبط القص',
    picture: 'إعادة ضبط الصورة',
    sound: 'إعادة ضبط الصوت',
    encoding: 'إعادة ضبط الترميز',
    privacy: 'إعادة ضبط الخصوصية',
    tags: 'إعادة ضبط الوسوم',
  },
  timeExpected: 'وقت مثل 1:02.5 أو 62.5',
  choosePicture: 'اختيار صورة…',
  pictureUnreadable: 'تتعذّر قراءة هذه الصورة. تصلح JPEG أو PNG.',
  editTrim: 'قص…',
  editCrop: 'اقتصاص…',
  saveAsPreset: 'حفظ كإعداد مسبق',
  priority: 'الأولوية',
  priorities: { high: 'عالية', normal: 'عادية', low: 'منخفضة' },
  optionsOf: (name) => `خيارات ${name}`,
  estimate: {
    ofWaiting: (files) =>
      plural(files, {
        zero: 'لا ملفات تنتظر:',
        one: 'سيستغرق الملف المنتظر:',
        two: 'سيستغرق الملفان المنتظران:',
        few: 'ستستغرق الملفات المنتظرة (#):',
        many: 'ستستغرق الملفات المنتظرة (#):',
        other: 'ستستغرق الملفات المنتظرة (#):',
      }),
    ofJob: 'بهذه الخيارات:',
  },
};
