import type { Catalogue } from '../language.ts';

/** The words of the list and its rows. */
export const jobs: Catalogue['jobs'] = {
  convertJobTo: (name) => `تحويل ${name} إلى`,
  wishes: {
    pause: 'إيقاف مؤقت',
    resume: 'استئناف',
    cancel: 'إلغاء',
    retry: 'إعادة المحاولة',
  },
  select: (name) => `تحديد ${name}`,
  options: 'الخيارات',
  again: 'تحويل مجددًا',
  addedAgain: (name) => `${name}: عاد إلى القائمة تحت نتيجته.`,
  mute: 'كتم الصوت',
  moveUp: 'نقل إلى أعلى',
  moveDown: 'نقل إلى أسفل',
  remove: 'إزالة',
  importing: 'جارٍ الإضافة…',
  held: 'جاهز للتحويل',
  needsEngine:
    'يحتاج إلى FFmpeg (10\u00A0م.ب) وأنت دون اتصال. اضغط «تحويل» الآن ليبدأ عند عودة الاتصال.',
  waiting: 'في الانتظار',
  cancelled: 'أُلغي',
  stages: {
    'loading-engine': 'تنزيل FFmpeg (10\u00A0م.ب، مرة واحدة)',
    probing: 'قراءة الملف',
    working: 'جارٍ التحويل',
    verifying: 'فحص النتيجة',
  },
  attempt: (n) => `المحاولة ${n}`,
  progressOf: (name) => `تقدم ${name}`,
  timeLeft: (time) => `بقي ${time}`,
  details: 'التفاصيل',
  priorityMarks: { high: 'أولوية عالية', low: 'أولوية منخفضة' },
  keeping: {
    session: 'لهذه الجلسة فقط: لم توجد مساحة لتخزين الملف. أبقِ علامة التبويب هذه مفتوحة حتى ينتهي.',
    linked: 'لم يُنسخ لأنه كبير. اترك الملف في مكانه حتى ينتهي.',
  },
  keepCopy: 'حفظ نسخة',
  copying: 'جارٍ النسخ…',
  notCopied: {
    'no-room': 'لا مساحة لنسخة. اترك الملف في مكانه.',
    unreachable: 'لم يعد الملف موجودًا، أو أنه تغيّر.',
  },
  changeOptions: 'تغيير الخيارات',
};
