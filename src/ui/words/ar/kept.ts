import type { Catalogue } from '../language.ts';

/** The words for what is kept of a job that does not run. */
export const kept: Catalogue['kept'] = {
  paused: 'متوقف مؤقتًا',
  pausedAtStart: 'متوقف مؤقتًا. يبدأ الاستئناف من جديد.',
  pausing: 'سيتوقف بعد الخطوة الحالية',
  pausingSegments: 'سيتوقف بعد المقاطع الحالية',
  segments: (done, all) => `المقاطع المكتملة: ${done} من ${all}`,
  steps: (done, all) => `الخطوات المكتملة: ${done} من ${all}`,
  goesOn: (what) => `${what}. تتابع إعادة المحاولة من هناك.`,
};
