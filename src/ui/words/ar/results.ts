import type { Catalogue } from '../language.ts';
import { leftToRight } from './left-to-right.ts';
import { withCount } from './plural.ts';

/** The words for what came out. */
export const results: Catalogue['results'] = {
  download: 'تنزيل',
  downloadAll: 'تنزيل الكل',
  saveDone: (files) => (files === 1 ? 'حفظ' : withCount('حفظ #')(files)),
  copy: 'نسخ',
  copied: 'نُسخ',
  share: 'مشاركة',
  preview: 'معاينة',
  hidePreview: 'إخفاء المعاينة',
  outputsOf: (name) => `نتائج ${name}`,
  saveAsZip: 'حفظ الكل في zip',
  speed: (factor) => leftToRight(`${factor}×`),
  took: (time) => `خلال ${time}`,
  realTime: (factor) => `${leftToRight(`${factor}×`)}\u00A0الوقت\u00A0الحقيقي`,
  sizes: (before, after) => `${before} ← ${after}`,
  sameSize: 'الحجم نفسه',
  smallerBy: (percent) => leftToRight(`−${percent}`),
  largerBy: (percent) => leftToRight(`+${percent}`),
  notSmaller: 'ليست النتيجة أصغر من ملفك. الأصل لا يقل عنها جودة.',
  larger: (before, after) => `النتيجة أكبر من ملفك (${after} بدلًا من ${before}). الأصل هو الأصغر.`,
  cannotPreview: 'لا يستطيع هذا المتصفح تشغيل هذه الصيغة. الملف نفسه سليم: نزّله.',
  saving: (percent) => `جارٍ الحفظ، ${percent}`,
  savingOf: (name) => `حفظ ${name}`,
  allOutputs: 'كل النتائج',
  stopSaving: 'إيقاف الحفظ',
  savedMark: 'محفوظ',
  unsavedMark: 'غير محفوظ',
  saved: (name) => `حُفظ ${name}.`,
  noRoomToSave: (name) =>
    `${name}: لم يُحفظ لعدم كفاية المساحة حيث أردته. حرّر بعض مساحة القرص أو اختر مكانًا آخر، ثم نزّله مجددًا.`,
  notSaved: (name, detail) => `${name}: لم يُحفظ (${detail}). نزّله مجددًا.`,
  zipName: (date) => `kiln-${date}.zip`,
};
