import type { Catalogue } from '../language.ts';
import { plural, withCount } from './plural.ts';

const ready = (count: number) =>
  plural(count, {
    zero: 'لا ملفات جاهزة',
    one: 'ملف واحد جاهز',
    two: 'ملفان جاهزان',
    few: '# ملفات جاهزة',
    many: '# ملفًا جاهزًا',
    other: '# ملف جاهز',
  });

/** The words for those who look away while Kiln works. */
export const notify: Catalogue['notify'] = {
  whenDone: 'عند الانتهاء',
  notify: 'إشعار',
  sound: 'صوت',
  hint: 'يُعلمك عند انتهاء قائمة الانتظار أو مهمة طويلة.',
  blocked: 'الإشعارات محظورة. اسمح بها في إعدادات هذا الموقع: الأيقونة بجوار العنوان.',
  missing: 'لا إشعارات في هذا المتصفح. على iPhone أو iPad أضف Kiln إلى الشاشة الرئيسية أولًا.',
  offer: 'سيستغرق هذا بعض الوقت. أتريد إعلامك حين يجهز؟',
  accept: 'أعلمني',
  decline: 'لا، شكرًا',
  refused: 'الإشعارات محظورة. يمكنك تغيير ذلك في إعدادات هذا الموقع.',

  titles: {
    ready: 'جاهز',
    failed: 'لم ينجح ذلك',
    done: 'انتهى',
  },
  finishedTitles: {
    ready: 'جاهز: انتهت قائمة الانتظار',
    failed: 'لم ينجح ذلك: انتهت قائمة الانتظار',
    done: 'انتهت قائمة الانتظار',
  },
  ready: (count) => `${ready(count)}.`,
  failed: withCount('فشل #.'),
  readyAndFailed: (count, failed) => `${ready(count)}، وفشل ${failed}.`,
};
