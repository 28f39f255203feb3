import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what native programs are told. */
export const commands: NonNullable<Catalogue['commands']> = {
  forJob: 'الأوامر…',
  title: 'المتابعة خارج المتصفح',
  hint: 'العمل نفسه على هيئة أوامر لبرنامجي FFmpeg وImageMagick، ويجب أن يكونا مثبتين. شغّل السكربت في المجلد الذي فيه ملفاتك؛ تذهب النتائج إلى المجلد «converted».',
  script: 'نوع السكربت',
  scripts: {
    shell: 'Linux وmacOS (sh)',
    powershell: 'Windows (PowerShell)',
    snakefile: 'Snakemake (أنوية أو حواسيب كثيرة)',
  },
  text: 'الأوامر',
  copy: 'نسخ',
  copied: 'نُسخ',
  save: 'حفظ',

  madeBy: (link) => `أُنشئ في Kiln (${link}).`,
  needs: 'يحتاج إلى FFmpeg، وللصور إلى ImageMagick. شغّله في مجلد الملفات أو حدّد ذلك المجلد.',
  resultsGoTo: 'تذهب النتائج إلى المجلد "converted" بجوار الملفات. ما هو موجود فيه يُستبدل.',
  notRead: 'استُبعد: لم يقرأ Kiln هذا الملف بعد.',
  notPossible: 'استُبعد: لا توجد أوامر تؤدي هذا.',
  byBrowser: 'كان Kiln سيستخدم مرمّزات المتصفح؛ ويستخدم FFmpeg مرمّزاته بالجودة المطلوبة نفسها.',
  byCanvas: 'كان Kiln سيستخدم برامج ترميز الصور في المتصفح.',
  inSegments: (count) =>
    `كان Kiln سيرمّز الصورة ${plural(count, {
      zero: 'دون مقاطع',
      one: 'في مقطع واحد',
      two: 'في مقطعين معًا',
      few: 'في # مقاطع معًا',
      many: 'في # مقطعًا معًا',
      other: 'في # مقطع معًا',
    })}.`,
  differences: {
    'measures-loudness': 'كان Kiln سيقيس الجهارة أولًا ثم يغيّرها بكسب واحد.',
    'measures-size': 'كان Kiln سيتحقق من الحجم ويعيد الترميز حتى يصغر بما يكفي.',
    'cuts-captions': 'كان Kiln سيعرض أيضًا الترجمات التي بدأت قبل القطع.',
    'keeps-cover': 'كان Kiln سيضع الغلاف في النتيجة.',
    'writes-tags': 'كان Kiln سيكتب كل الوسوم، حتى التي لا مكان لها في FFmpeg.',
    'drops-place-alone': 'كان Kiln سيستبعد المكان وحده؛ أما هنا فتُستبعد كل بيانات الكاميرا.',
    'draws-slides': 'كان Kiln سيرسم الانتقالات بين الصور بنفسه.',
  },
};
