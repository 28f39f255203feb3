import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words of the settings. */
export const settings: Catalogue['settings'] = {
  diagnostics: 'التشخيص',
  diagnosticsHint: 'ما يقدر عليه هذا المتصفح، وما أنجزته قائمة الانتظار، وفحص لما هو مخزّن.',
  engine: 'المحرك',
  engines: { auto: 'تلقائي', ffmpeg: 'FFmpeg فقط' },
  engineHint:
    'تلقائي: برامج ترميز المتصفح السريعة حيث تكفي جودتها، وإلا فمحرك FFmpeg. «FFmpeg فقط»: أبطأ، لكن النتيجة نفسها في كل متصفح.',
  engineDownload: 'تنزيل FFmpeg',
  engineDownloads: { early: 'عند إضافة ملف يحتاج إليه', late: 'عند الضغط على «تحويل»' },
  engineDownloadHint: '10\u00A0م.ب، مرة واحدة. إذا كان اتصالك يوفّر البيانات فسينتظر «تحويل».',
  theme: 'السمة',
  themes: { system: 'النظام', light: 'فاتحة', dark: 'داكنة' },
  language: 'اللغة',
  languageAuto: 'تلقائي',
  languageNotFetched: 'تعذّر جلب هذه اللغة. اخترها مجددًا عند عودة الاتصال.',
  links: 'جلب الروابط',
  switch: { off: 'معطّل', on: 'مفعّل' },
  linksHint: 'يتيح تحويل ملف من عنوان ويب. يذكر Kiln الموقع أولًا، ولا يجلب شيئًا آخر من غيره.',
  offline: 'الاستخدام دون اتصال',
  offlineHint:
    'يحوّل المتصفح الملفات الشائعة بنفسه. بعضها يحتاج إلى FFmpeg (10\u00A0م.ب) الذي يُنزَّل عند أول ملف منها. نزّله الآن لتكون مستعدًا دون اتصال.',
  makeOffline: 'إتاحة دون اتصال',
  offlineUnkept:
    'لم توجد مساحة لتخزين FFmpeg، فهو هنا حتى تُغلق هذه الصفحة فقط. حرّر بعض المساحة وأعد تحميل الصفحة وحاول مجددًا.',
  offlineReady: 'خُزّن FFmpeg. يعمل Kiln كله دون اتصال.',
  fetching: 'جارٍ تنزيل FFmpeg',
  storage: {
    storage: 'التخزين',
    used: (used) => `المستخدم: ${used}`,
    usedOf: (used, quota) => `المستخدم: ${used} من ${quota} يسمح بها المتصفح`,
    hint: 'تبقى الملفات هنا حتى تُحوّل، والنتائج حتى تزيلها.',
    contents: {
      sources: 'الملفات الأصلية',
      outputs: 'النتائج',
      unfinished: 'عمل غير مكتمل',
      leftovers: 'بقايا',
      engine: 'المحركات',
      other: 'Kiln نفسه وبيانات المهام',
    },
    deleteOutputs: (jobs) =>
      plural(jobs, {
        zero: 'لا نتائج للحذف',
        one: 'حذف نتيجة مهمة مكتملة واحدة',
        two: 'حذف نتائج مهمتين مكتملتين',
        few: 'حذف نتائج # مهام مكتملة',
        many: 'حذف نتائج # مهمة مكتملة',
        other: 'حذف نتائج # مهمة مكتملة',
      }),
    deleteOutputsHint: 'تغادر المهام المكتملة القائمة. تبقى تنزيلاتك.',
    deleteLeftovers: 'حذف البقايا',
    deleteEngine: 'حذف FFmpeg',
    deleteEngineHint: 'يُنزَّل مجددًا (10\u00A0م.ب) حين يحتاج إليه ملف.',
  },
};
