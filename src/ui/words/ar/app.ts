import { BROWSER_FLOOR } from '../../../lib/browser-floor.ts';
import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words of the page around the rooms. */
export const app: Catalogue['app'] = {
  appName: 'Kiln',
  close: 'إغلاق',
  dismiss: 'إخفاء',
  headline: 'تحويل الفيديو والصوت والصور. هنا مباشرة.',
  lead: (formats) =>
    `يعمل Kiln داخل هذا المتصفح ويحوّل إلى ${plural(formats, {
      zero: '# صيغة',
      one: 'صيغة واحدة',
      two: 'صيغتين',
      few: '# صيغ',
      many: '# صيغة',
      other: '# صيغة',
    })}. لا تُرفع ملفاتك إلى أي مكان.`,
  promises: [
    ['خاص', 'لا خادم ولا حساب. راقب تبويب الشبكة: لا شيء يخرج.'],
    ['صبور', 'تبقى قائمة الانتظار بعد إعادة التحميل والأعطال وإعادة التشغيل، وتُستأنف من حيث توقفت.'],
    [
      'متنقل',
      'يعمل دون اتصال بعد أن يرى أول ملف. بعض الملفات تحتاج إلى FFmpeg، وحجمه 10\u00A0م.ب، ويُنزَّل مرة واحدة.',
    ],
  ],
  convertTo: 'التحويل إلى',
  formatKinds: {
    video: 'فيديو',
    animation: 'صور متحركة',
    audio: 'صوت',
    still: 'صورة',
    subtitles: 'ترجمات',
  },
  optionsForAll: 'خيارات كل الملفات',
  presets: 'الإعدادات المسبقة',
  startAtOnce: 'البدء فورًا',
  convert: 'تحويل',
  settings: 'الإعدادات',
  about: 'حول',
  updateReady: 'إصدار جديد جاهز',
  updateWaits: 'ينتظر انتهاء المهام الجارية.',
  updateNow: 'ستبقى قائمة الانتظار.',
  update: 'تحديث',
  updating: 'جارٍ التحديث',
  wentWrong: (detail) => `لم ينجح ذلك: ${detail}`,
  notOffline:
    'لم يخزّن هذا المتصفح Kiln كاملًا، فقد لا يعمل دون اتصال. حاول مجددًا مع اتصال وبعض المساحة الحرة.',
  startedMeanwhile: (name) =>
    `${name}: بدأت المهمة ولم يعد تغييرها ممكنًا. التغييرات التي لم تُطبّق مفقودة؛ لإجرائها مجددًا ألغِ المهمة أولًا.`,
  removedMeanwhile: (name) => `${name}: لم يعد في قائمة الانتظار، ولا يمكن تغييره.`,
  notAdded: (name, why) => `${name}: لم يُضف. ${why}`,
  outputGone: (name) => `${name}: لم يعد مخزّنًا في هذا المتصفح. حوّل الملف مجددًا.`,
  said: {
    added: (n) =>
      plural(n, {
        zero: 'لم تُضف أي ملفات.',
        one: 'أُضيف ملف واحد.',
        two: 'أُضيف ملفان.',
        few: 'أُضيفت # ملفات.',
        many: 'أُضيف # ملفًا.',
        other: 'أُضيف # ملف.',
      }),
    done: (name) => `${name}: اكتمل.`,
    doneMany: (n) =>
      plural(n, {
        zero: 'لم تكتمل أي مهمة.',
        one: 'اكتملت مهمة واحدة.',
        two: 'اكتملت مهمتان.',
        few: 'اكتملت # مهام.',
        many: 'اكتملت # مهمة.',
        other: 'اكتملت # مهمة.',
      }),
    failed: (name) => `${name}: فشل.`,
    failedMany: (n) =>
      plural(n, {
        zero: 'لم تفشل أي مهمة.',
        one: 'فشلت مهمة واحدة.',
        two: 'فشلت مهمتان.',
        few: 'فشلت # مهام.',
        many: 'فشلت # مهمة.',
        other: 'فشلت # مهمة.',
      }),
    finished: 'انتهت قائمة الانتظار.',
    update: 'إصدار جديد جاهز.',
  },
  title: (percent, name) => `${percent} – ${name}`,
  titleWithTime: (percent, left, name) => `${percent} · ${left} – ${name}`,
  titleDone: (what) => `اكتمل – ${what}`,
  titleFailed: (failed, what) =>
    `${plural(failed, {
      zero: 'لا إخفاقات',
      one: 'إخفاق واحد',
      two: 'إخفاقان',
      few: '# إخفاقات',
      many: '# إخفاقًا',
      other: '# إخفاق',
    })} – ${what}`,
  files: (count) =>
    plural(count, {
      zero: 'لا ملفات',
      one: 'ملف واحد',
      two: 'ملفان',
      few: '# ملفات',
      many: '# ملفًا',
      other: '# ملف',
    }),
  copyReport: 'نسخ التقرير',
  reportCopied: 'نُسخ',
  slowDatabase:
    'قاعدة بيانات المتصفح بطيئة في الفتح. مهامك فيها، لذا ينتظر Kiln ويتابع من تلقاء نفسه حالما تُفتح. بدونها تبدأ بقائمة انتظار فارغة لن تبقى بعد إعادة التحميل.',
  goOnWithout: 'المتابعة بدونها',
  unusable: {
    'old-browser': `هذا المتصفح أقدم من أن يشغّل Kiln. يلزم Chrome أو Edge ${BROWSER_FLOOR.chrome} أو Firefox ${BROWSER_FLOOR.firefox} أو Safari ${BROWSER_FLOOR.safari} أو أحدث. حدّث هذا المتصفح أو افتح Kiln في غيره.`,
    insecure:
      'يحتاج Kiln إلى عنوان آمن لتخزين الملفات وفحص محركه. افتحه عبر https أو على localhost.',
    'no-storage':
      'لا يسمح هذا المتصفح لتطبيق Kiln بتخزين أي شيء. غادر التصفح الخاص أو اسمح ببيانات الموقع لهذه الصفحة.',
    newer: 'عمل هنا إصدار أحدث من Kiln؛ أعد تحميل هذه الصفحة للتحديث. مهامك محفوظة.',
    blocked:
      'يعمل إصدار أقدم من Kiln في علامة تبويب أخرى. سينهي مهامه أولًا؛ ثم أغلقها أو أعد تحميلها لتتابع هذه الصفحة من تلقاء نفسها.',
  },
};
