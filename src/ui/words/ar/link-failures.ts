import type { Catalogue } from '../language.ts';
import { leftToRight } from './left-to-right.ts';

const said = (what: string, todo: string) => ({ what, todo });

const DOWNLOAD = 'نزّل الملف بمتصفحك ثم أضفه هنا.';

const brokeOff = (why: string) => (progress: string) => `انقطع الاتصال بعد ${progress}، ${why}.`;

/** The words for links that were not fetched: what happened, and what the user can do. */
export const linkFailures: Catalogue['linkFailures'] = {
  off: said('لا يُسمح لتطبيق Kiln بجلب الروابط.', 'اسمح بذلك في الإعدادات.'),
  notAnAddress: said(
    'هذا ليس عنوان ويب.',
    `يبدأ العنوان بـ ${leftToRight('https://')} ويؤدي إلى ملف واحد.`,
  ),
  password: said('يحتوي العنوان على كلمة مرور، ولا يُسمح لصفحة بإرسالها.', DOWNLOAD),
  knownSite: {
    what: (site) => `لا يسمح ${site} لصفحات الويب الأخرى بقراءة ملفاته.`,
    todo: (site) => `إن كان ${site} يتيح التنزيل فاستخدمه، ثم أضف الملف هنا.`,
  },
  mixedContent: {
    what: (host) => `الاتصال مع ${host} غير مشفّر (http)، فيحظره المتصفح.`,
    todo: `جرّب العنوان مع ${leftToRight('https://')} بدلًا من ذلك. ${DOWNLOAD}`,
  },
  offline: said('أنت دون اتصال.', 'حاول مجددًا عند عودة الاتصال.'),
  notReachable: {
    what: (host) => `لا يستجيب ${host}.`,
    todo: 'تحقق من العنوان، أو حاول لاحقًا.',
  },
  notAllowed: {
    what: (host) => `لا يسمح ${host} لصفحات الويب الأخرى بقراءة ملفاته.`,
    todo: DOWNLOAD,
  },
  status: {
    refused: {
      what: (host, status) => `لا يتيح ${host} هذا الملف للجميع (${status}).`,
      todo: 'سجّل الدخول هناك ونزّله، ثم أضفه هنا.',
    },
    missing: {
      what: (host, status) => `لا يوجد ملف على ${host} في هذا العنوان (${status}).`,
      todo: 'تحقق من العنوان؛ فربما نُقل الملف.',
    },
    failing: {
      what: (host, status) => `لا يستطيع ${host} إرسال الملف الآن (${status}).`,
      todo: 'حاول لاحقًا، أو افتح العنوان في متصفحك لمعرفة السبب.',
    },
  },
  page: said('هذه صفحة ويب وليست ملفًا.', 'استخدم عنوان الملف نفسه، أو نزّله من هناك وأضفه هنا.'),
  playlist: said('هذه قائمة تشغيل، أي قائمة بملفات أخرى.', 'استخدم العناوين التي فيها.'),
  notMedia: {
    what: 'هذا ليس فيديو ولا صوتًا ولا صورة.',
    whatBut: (type) => `هذا ليس فيديو ولا صوتًا ولا صورة، بل ${type}.`,
    todo: 'تحقق من أن العنوان يؤدي إلى الملف نفسه.',
  },
  empty: said('الملف فارغ.', 'تحقق من العنوان، أو حاول لاحقًا.'),
  tooLarge: {
    what: 'لا توجد مساحة كافية للملف.',
    ofSize: (size) => `لا توجد مساحة كافية: حجم الملف ${size}.`,
    ofSizeInRoom: (size, room) => `حجم الملف ${size}، والمساحة المتاحة ${room}.`,
    todo: 'أزل المهام المكتملة أو حرّر بعض مساحة القرص، ثم حاول مجددًا. أو نزّله وأضفه هنا: يستطيع Kiln قراءته من مكانه.',
  },
  brokeOff: {
    tried: brokeOff('وتعذّر استئنافه'),
    refused: brokeOff('ولا يدعم هذا الخادم الاستئناف'),
    changed: brokeOff('وقد تغيّر الملف على الخادم'),
    received: (received, size) => `${received} من ${size}`,
    todo: 'حاول مجددًا، أو نزّل الملف بمتصفحك وأضفه هنا.',
  },
  unavailable: said('لم يبدأ جلب الروابط.', 'أعد تحميل الصفحة ثم حاول مجددًا.'),
};
