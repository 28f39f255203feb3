import type { Catalogue } from '../language.ts';

/** The words for when jobs start. */
export const schedule: Catalogue['schedule'] = {
  startJobs: 'بدء المهام',
  kinds: {
    now: 'الآن',
    at: 'في وقت محدد…',
    charging: 'عند الشحن',
    idle: 'حين لا يُستخدم الجهاز',
  },
  time: 'الوقت',
  startNow: 'البدء الآن',
  waitingUntil: (time) => `انتظار حتى ${time}.`,
  waitingUntilTomorrow: (time) => `انتظار حتى الغد، ${time}.`,
  waitingForCharger: 'انتظار الشاحن.',
  waitingForIdle: 'انتظار ألا يكون الجهاز مستخدمًا.',
  idleRefused:
    'لا يخبر المتصفح Kiln حين لا يُستخدم هذا الجهاز، فتبدأ المهام الآن. اسمح بذلك في إعدادات الموقع أو اختر وقتًا.',
};
