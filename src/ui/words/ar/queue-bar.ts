import type { Catalogue } from '../language.ts';
import { withCount } from './plural.ts';

/** The words for what is done with all jobs. */
export const queueBar: Catalogue['queueBar'] = {
  queue: 'قائمة الانتظار',
  pauseQueue: 'إيقاف القائمة مؤقتًا',
  resumeQueue: 'استئناف القائمة',
  clearFinished: 'إزالة المكتمل',
  queuePaused: 'متوقفة مؤقتًا. ستنتهي المهام الجارية ولن تبدأ غيرها.',
  viewer: 'يجري التحويل في علامة تبويب أخرى. تتولى هذه العمل حين تغلقها.',
  counts: {
    importing: withCount('تُضاف: #'),
    held: withCount('جاهزة: #'),
    waiting: withCount('منتظرة: #'),
    running: withCount('جارية: #'),
    paused: withCount('متوقفة مؤقتًا: #'),
    done: withCount('مكتملة: #'),
    failed: withCount('فاشلة: #'),
    lost: withCount('مفقودة: #'),
    cancelled: withCount('ملغاة: #'),
  },
  progress: 'تقدم قائمة الانتظار',
  left: (time) => `بقي ${time}`,
  about: (time) => `نحو\u00A0${time}`,
  sizesToCome: (before, after) => `${before} ← نحو\u00A0${after}`,
  retryAll: 'إعادة محاولة الفاشلة',
  whenToStart: 'موعد البدء',
  noRoom: (needed, free) =>
    `لا توجد مساحة كافية: تحتاج هذه المهام إلى نحو ${needed}، والمتاح ${free}. أزل المهام المكتملة أو حرّر بعض مساحة القرص أو حوّل ملفات أقل.`,
};
