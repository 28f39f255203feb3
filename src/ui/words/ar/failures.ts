import type { Catalogue } from '../language.ts';
import { leftToRight } from './left-to-right.ts';
import { plural } from './plural.ts';

/** What happened, and what the user can do. */
const said = (what: string, todo: string) => ({ what, todo });

const OTHER_FORMAT = 'جرّب صيغة أخرى.';
const ONE_OF_THESE = 'اختر إحدى هذه الصيغ.';

/** The words for failures; those for edits that cannot be done stand in `impossibleEdits`. */
export const failures: Catalogue['failures'] = {
  emptyFile: said('الملف فارغ.', 'انسخه أو نزّله مجددًا.'),
  notMedia: said('لا يستطيع Kiln قراءة هذا النوع من الملفات.', 'أضف فيديو أو صوتًا أو صورة.'),
  playlist: said('هذه قائمة تشغيل، أي قائمة بملفات أخرى.', 'أضف تلك الملفات بدلًا منها.'),
  pictureFormats: {
    heic: said(
      'يصنع Kiln من صور HEIC صيغ JPEG وPNG وWebP حين يكون المحرك على «تلقائي».',
      ONE_OF_THESE,
    ),
    avif: said(
      'يصنع Kiln من صور AVIF صيغ JPEG وPNG وWebP حين يكون المحرك على «تلقائي».',
      ONE_OF_THESE,
    ),
    jxl: said(
      'يصنع Kiln من صور JPEG XL صيغ JPEG وPNG وWebP حين يكون المحرك على «تلقائي».',
      ONE_OF_THESE,
    ),
    pdf: said(
      'يصنع Kiln من صور PDF صيغ JPEG وPNG وWebP حين يكون المحرك على «تلقائي».',
      ONE_OF_THESE,
    ),
    svg: said('لا يستطيع Kiln قراءة رسوم SVG.', 'احفظها بصيغة PNG أولًا.'),
    'webp-animation': said(
      'لا يستطيع Kiln قراءة WebP المتحركة بعد.',
      'احفظها بصيغة GIF أو فيديو أولًا.',
    ),
  },
  onlyToPictures: {
    what: (format) => `لا يصنع Kiln من صور ${format} إلا صورًا أخرى.`,
    todo: 'اختر صيغة صور.',
  },
  picturesOnly: {
    what: (format) => `يصنع Kiln ملفات ${format} من الصور فقط، حين يكون المحرك على «تلقائي».`,
    todo: 'لإطار واحد من فيديو اختر JPEG أو PNG.',
  },
  pictureTooLarge: {
    what: (width, height) => `الصورة كبيرة جدًا: ${leftToRight(`${width} × ${height}`)} بكسل.`,
    todo: 'صغّرها أولًا.',
  },
  damaged: said('الملف تالف.', 'انسخه أو نزّله مجددًا، أو تحقق من أنه يعمل في مكان آخر.'),
  cutShort: {
    what: (actual, expected) => `ينتهي الملف بعد ${actual} من ${expected}.`,
    todo: 'يبدو أنه غير كامل. انسخه أو نزّله مجددًا.',
  },
  noTrack: {
    video: said('لا توجد صورة في هذا الملف.', 'اختر صيغة صوتية.'),
    audio: said('لا يوجد صوت في هذا الملف.', 'اختر صيغة فيديو أو صورة.'),
    subtitles: said('لا توجد ترجمات في هذا الملف.', 'اختر صيغة أخرى.'),
    text: said('الترجمات في هذا الملف صور لا نصوص.', 'اختر MKV لإبقائها كما هي.'),
    any: said('لا شيء في هذا الملف يناسب الصيغة.', 'اختر صيغة أخرى.'),
  },
  declined: said('لا يستطيع Kiln تحويل هذا الملف بهذه الطريقة.', 'اختر صيغة أخرى أو خيارات أخرى.'),
  unsupportedCodec: {
    what: (codec) => `لا يستطيع Kiln فك ترميز ${codec} في هذا المتصفح.`,
    todo: 'حوّله ببرنامج آخر أولًا.',
    todoOrKeep: (formats, codec) =>
      `اختر ${formats} لإبقائه كما هو، أو استخدم متصفحًا يشغّل ${codec} مع ضبط المحرك على «تلقائي».`,
  },
  limitTooLow: {
    what: (limit, least) => `لا يمكن تصغير هذا الملف إلى ${limit}: يحتاج إلى نحو ${least}.`,
    todo: 'اسمح بهذا الحجم أو قص الملف أو اختر صيغة أخرى.',
  },
  limitMissed: {
    what: (limit, reached) => `لا يمكن تصغير هذا الملف إلى ${limit}: أصغر نتيجة كانت ${reached}.`,
    todo: 'اسمح بحجم أكبر، أو اختر دقة أقل أو صيغة أخرى.',
  },
  engineFailed: {
    what: (code) => `تعذّر على FFmpeg تحويل هذا الملف (الرمز ${code}).`,
    todo: 'جرّب صيغة أخرى. في التفاصيل المزيد.',
  },
  engineCrashed: said('انهار FFmpeg عند هذا الملف.', 'حاول مجددًا أو جرّب صيغة أخرى.'),
  stalled: {
    what: (time) => `لم يحدث شيء مدة ${time}، فأوقفه Kiln.`,
    todo: 'أغلق البرامج الأخرى وحاول مجددًا، أو اختر دقة أقل.',
  },
  crashedTwice: said(
    'تسبب هذا الملف في انهيار Kiln مرتين، فلن يُعاد تلقائيًا.',
    'جرّب صيغة أخرى أو دقة أقل.',
  ),
  outOfMemory: said(
    'نفدت ذاكرة المتصفح.',
    'أغلق علامات التبويب الأخرى وحاول مجددًا، أو اختر دقة أقل.',
  ),
  engineUnavailable: {
    offline: said('تعذّر تنزيل FFmpeg.', 'سيحاول Kiln مجددًا عند عودة الاتصال.'),
    missing: said('لم يُعثر على FFmpeg.', 'ربما حُدّث Kiln. أعد تحميل الصفحة ثم حاول مجددًا.'),
    corrupt: said(
      'وصل FFmpeg تالفًا.',
      'أعد تحميل الصفحة وحاول مجددًا. ربما غيّره خادم وسيط أو إضافة.',
    ),
    unsupported: said(
      'لا يستطيع هذا المتصفح تشغيل FFmpeg.',
      'حدّثه، أو استخدم إصدارًا حديثًا من Chrome أو Edge أو Firefox أو Safari.',
    ),
  },
  storageFull: {
    what: 'لا توجد مساحة كافية.',
    needed: (needed) => `لا توجد مساحة كافية: يلزم نحو ${needed}.`,
    used: (used) => `لا توجد مساحة كافية: خزّن Kiln هنا ${used}.`,
    neededAndUsed: (needed, used) =>
      `لا توجد مساحة كافية: يلزم نحو ${needed}؛ وقد خزّن Kiln هنا ${used}.`,
    todo: 'أزل المهام المكتملة أو حرّر بعض مساحة القرص، ثم حاول مجددًا.',
  },
  storageRefused: said(
    'لم يسمح المتصفح لتطبيق Kiln بتخزين الملف.',
    'أفي نافذة خاصة؟ جرّب نافذة عادية.',
  ),
  tooLargeForMemory: {
    what: (limit) => `ستكون النتيجة أكبر من ${limit}، وهو أقصى ما يتسع له هذا المتصفح.`,
    todo: 'اختر جودة أو دقة أقل، أو استخدم إصدارًا حديثًا من Chrome أو Edge أو Firefox أو Safari.',
  },
  outputRejected: {
    empty: said('كانت النتيجة فارغة.', OTHER_FORMAT),
    unreadable: said('تعذّرت قراءة النتيجة، فتخلص منها Kiln.', OTHER_FORMAT),
    'missing-track': said('كان في النتيجة مسار مفقود، فتخلص منها Kiln.', OTHER_FORMAT),
    'too-long': said('كانت النتيجة أطول من الأصل، فتخلص منها Kiln.', OTHER_FORMAT),
    undecodable: said(
      'لم تعمل النتيجة من أولها إلى آخرها، فتخلص منها Kiln.',
      'جرّب صيغة أخرى، أو تحقق من أن الملف يعمل في مكان آخر.',
    ),
    seams: said('لم تتطابق أجزاء الفيديو، فتخلص Kiln من النتيجة.', 'حاول مجددًا أو جرّب صيغة أخرى.'),
  },
  unreadableImages: {
    what: (count) =>
      plural(count, {
        zero: 'يستطيع هذا المتصفح عرض كل الصور.',
        one: 'لا يستطيع هذا المتصفح عرض إحدى الصور.',
        two: 'لا يستطيع هذا المتصفح عرض صورتين.',
        few: 'لا يستطيع هذا المتصفح عرض # صور.',
        many: 'لا يستطيع هذا المتصفح عرض # صورة.',
        other: 'لا يستطيع هذا المتصفح عرض # صورة.',
      }),
    todo: 'تابع بدونها، أو أزل المهمة وابدأ من جديد.',
  },
  internal: {
    what: 'حدث خطأ في Kiln.',
    todo: (detail) => `حاول مجددًا. إن تكرر ذلك فالرجاء الإبلاغ عنه: ${detail}`,
  },
  impossibleEdits: {
    pastEnd: {
      what: (length, start) => `مدة الملف ${length}، لكن البداية عند ${start}.`,
      todo: 'اختر بداية أبكر.',
    },
    nothingLeft: said('لا يبقى شيء بين البداية والنهاية.', 'اختر نهاية أبعد.'),
    cropOutside: {
      what: (width, height) =>
        `الاقتصاص أكبر من الصورة نفسها: ${leftToRight(`${width} × ${height}`)} بكسل.`,
      todo: 'قلّل الاقتصاص.',
    },
    noSuchTrack: {
      what: (wanted, has) => `لا يوجد مسار صوت رقم ${wanted}. عدد المسارات في الملف: ${has}.`,
      todo: 'اختر مسار صوت آخر.',
    },
    fadesTooLong: {
      what: (fades, length) =>
        `يستغرق الظهور والتلاشي التدريجيان ${fades}، لكن مدة النتيجة ${length} فقط.`,
      todo: 'اجعلهما أقصر.',
    },
  },
};
