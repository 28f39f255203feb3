import type { Catalogue } from '../language.ts';
import { withCount } from './plural.ts';

/** The words for selecting, sorting and filtering the list. */
export const listTools: Catalogue['listTools'] = {
  selection: 'التحديد',
  selected: withCount('المحدد: #'),
  convert: 'تحويل المحدد',
  download: 'تنزيل المحدد',
  remove: 'إزالة المحدد',
  all: 'تحديد الكل',
  none: 'إلغاء التحديد',
  view: 'فرز وتصفية',
  sort: 'الفرز حسب',
  sorts: { queue: 'ترتيب القائمة', name: 'الاسم', size: 'الأكبر أولًا', newest: 'الأحدث أولًا' },
  phase: 'الحالة',
  anyPhase: 'أي حالة',
  phases: {
    held: 'جاهز',
    waiting: 'في الانتظار',
    running: 'قيد التنفيذ',
    paused: 'متوقف مؤقتًا',
    done: 'مكتمل',
    failed: 'فاشل',
    lost: 'مفقود',
    cancelled: 'ملغى',
  },
  kind: 'النوع',
  anyKind: 'أي نوع',
  kinds: { video: 'فيديو', sound: 'صوت', picture: 'صور', other: 'غير ذلك' },
  shown: (shown, all) => `المعروض: ${shown} من ${all}`,
};
