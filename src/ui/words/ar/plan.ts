import type { Catalogue } from '../language.ts';
import { leftToRight } from './left-to-right.ts';
import { plural, withCount } from './plural.ts';

/** What is done instead of something that failed: when it is about to be done, is done, was done, or was tried in vain. */
const setback = (coming: string, now: string, past: string, tried: string) => ({
  coming,
  now,
  past,
  tried,
});

/** The name of a kind of track; what becomes of it follows. */
const times = (kind: string) => (count: number) =>
  count === 1 ? `${kind}:` : withCount(`${kind} ${leftToRight('×#')}:`)(count);

const converted = (from: string, to: string) => `${from} ← ${to}`;

/** The words for what a plan does to a file, who does it, why, and how long it will take. */
export const plan: Catalogue['plan'] = {
  tracks: {
    video: times('الفيديو'),
    audio: times('الصوت'),
    cover: times('الغلاف'),
    subtitle: times('الترجمات'),
    attachment: times('ملف مرفق'),
    data: times('البيانات'),
  },
  metadata: {
    text: (count) =>
      plural(count, {
        zero: 'لا وسوم',
        one: 'وسم واحد',
        two: 'وسمان',
        few: '# وسوم',
        many: '# وسمًا',
        other: '# وسم',
      }),
    date: () => 'التاريخ',
    place: () => 'المكان',
    device: () => 'الكاميرا',
    timecode: () => 'رمز التوقيت',
    exif: () => 'بيانات EXIF',
    'maker-notes': () => 'ملاحظات الشركة المصنعة',
    xmp: () => 'XMP',
    iptc: () => 'IPTC',
    comments: () => 'التعليقات',
    'gain-map': () => 'خريطة كسب HDR',
    'motion-video': () => 'فيديو الصورة المتحركة',
    pages: (count) => `الصفحات التالية (${count})`,
    chapters: (count) =>
      plural(count, {
        zero: 'لا فصول',
        one: 'فصل واحد',
        two: 'فصلان',
        few: '# فصول',
        many: '# فصلًا',
        other: '# فصل',
      }),
    marks: (count) =>
      plural(count, {
        zero: 'لا علامات',
        one: 'علامة المسار',
        two: 'علامتا المسارين',
        few: '# علامات للمسارات',
        many: '# علامة للمسارات',
        other: '# علامة للمسارات',
      }),
  },
  marked: (what, marks) => `${what} (${marks})`,
  marks: {
    default: 'افتراضي',
    forced: 'إجباري',
    original: 'أصلي',
    commentary: 'تعليق',
    'hearing-impaired': 'لضعاف السمع',
    'visual-impaired': 'للمكفوفين',
  },
  metadataKept: (what) => `يُحفظ: ${what}`,
  metadataLeftOut: (what) => `لا يُحفظ: ${what}`,
  becauseOfPrivacy: 'للخصوصية',
  becauseOnlyFirst: 'لأن Kiln يحوّل الأولى',
  becauseUnwritten: 'لأن Kiln لا يستطيع كتابته',
  becauseOutdated: 'لم يعد صحيحًا',
  copied: 'نسخ',
  encoded: (from, to, engine) =>
    from === to ? `إعادة ترميز ${from} (${engine})` : `${converted(from, to)} (${engine})`,
  bridged: (from, to) =>
    from === to
      ? `إعادة ترميز ${from} (يفك FFmpeg الترميز ويرمّز هذا المتصفح)`
      : `${converted(from, to)} (يفك FFmpeg الترميز ويرمّز هذا المتصفح)`,
  decodedBy: (decoder) => `يفك ${decoder} الترميز`,
  leftOut: 'استبعاد',
  asChosen: 'حسب اختيارك',
  leftOutBecause: (what, why) => `${what} (${why})`,
  pictureSubtitles: times('ترجمات مصوّرة'),
  copiedBy: (engine) => `نسخ (${engine})`,
  becauseUnwritable: 'لا تستطيع المتصفحات كتابتها',
  becauseNotHeld: (format) => `لا تدعم صيغة ${format} ذلك`,
  becauseOfTiming: 'لا تتبع تغيّر السرعة',
  becauseNotTogether: 'على FFmpeg كتابتها، لكنه لا يقرأ هذا الفيديو',
  becauseMixed: 'مزج في مسار واحد',
  becauseEmpty: 'المسار فارغ',
  becauseNobodyDecodes: (codec) => `لا يستطيع Kiln فك ترميز ${codec}`,
  unread: (bytes, all) => `تتعذّر قراءة جزء من هذا الملف: سينقص النتيجة ${bytes} من ${all}.`,
  deinterlaced: 'إزالة التشابك',
  lossless: 'بلا فقدان',
  hdrToSdr: 'من HDR إلى SDR',
  hdrKept: 'إبقاء HDR بعمق 10 بت',
  flattened: {
    white: 'الشفافية على أبيض',
    black: 'الشفافية على أسود',
    grey: 'الشفافية على رمادي',
    green: 'الشفافية على أخضر',
  },
  becauseEnded: 'ينتهي قبل البداية',
  tooLargeForSource: (names) => `استُبعد ${names}: أكبر من المصدر`,
  engineNames: { images: 'هذا المتصفح', webcodecs: 'WebCodecs', ffmpeg: 'FFmpeg' },
  becauseOfOptions: 'حسب خياراتك',
  becauseOfSize: 'للوفاء بالحجم',
  becauseExactSize: 'لأنه يبلغ الحجم بدقة',
  allowed: (size) => `${size} على الأكثر`,
  allowedAt: (size, how) => `${size} على الأكثر: ${how}`,
  atQuality: (quality: string) => `الجودة ${quality}`,
  pictureAt: (size, kbit) => `${leftToRight(size)} بمعدل ${kbit}\u00A0كيلوبت/ث`,
  soundAt: (kbit) => `${kbit}\u00A0كيلوبت/ث`,
  passes: (count) =>
    plural(count, {
      zero: 'دون تمرير',
      one: 'تمريرة واحدة',
      two: 'تمريرتان',
      few: '# تمريرات',
      many: '# تمريرة',
      other: '# تمريرة',
    }),
  inPass: (pass) => `التمريرة ${pass}`,
  becauseOfRotation: 'تدوير إلى الوضع القائم',
  becauseTrimmed: 'لتبقى الأجزاء المقصوصة مخفية',
  becauseUnsafe: 'فقد لا تعمل النسخة',
  becauseOfQuality: 'لأصغر حجم',
  becauseUndecodable: (codec) => `لأن هذا المتصفح لا يفك ترميز ${codec}`,
  becauseUnencodable: (codec) => `لأن هذا المتصفح لا يجيد الترميز إلى ${codec}`,
  becauseSurround: (codec) => `لأن هذا المتصفح لا يرمّز أكثر من قناتين إلى ${codec}`,
  becauseOfEdit: 'لأن المرشحات في FFmpeg وحده',
  becauseUnsupported: 'لأن WebCodecs لا يقرأ هذا النوع من الملفات',
  becauseOfSetting: 'حسب الإعدادات',
  inParts: (count) =>
    plural(count, {
      zero: 'دون أجزاء',
      one: 'في جزء واحد',
      two: 'في جزأين معًا',
      few: 'في # أجزاء معًا',
      many: 'في # جزءًا معًا',
      other: 'في # جزء معًا',
    }),
  wholeForNewFrames: 'قطعة واحدة: إطاراته تتغيّر',
  wholeForUnknownFrames: 'قطعة واحدة: أوقات إطاراته مجهولة',
  wholeForUncuttable: 'قطعة واحدة: لا يمكن تقسيمه',
  setbacks: {
    images: setback(
      'أخفق هذا المتصفح في الصورة، لذا سيتولاها FFmpeg.',
      'أخفق هذا المتصفح في الصورة، لذا يتولاها FFmpeg.',
      'أخفق هذا المتصفح في الصورة، لذا تولاها FFmpeg.',
      'أخفق هذا المتصفح في الصورة، لذا جرّبها FFmpeg.',
    ),
    webcodecs: setback(
      'أخفقت برامج ترميز المتصفح، لذا سيتولى FFmpeg العمل.',
      'أخفقت برامج ترميز المتصفح، لذا يتولى FFmpeg العمل.',
      'أخفقت برامج ترميز المتصفح، لذا تولى FFmpeg العمل.',
      'أخفقت برامج ترميز المتصفح، لذا جرّب FFmpeg العمل.',
    ),
    'webcodecs-declined': setback(
      'لا تناسب برامج ترميز المتصفح هذا الملف، لذا سيتولى FFmpeg العمل.',
      'لا تناسب برامج ترميز المتصفح هذا الملف، لذا يتولى FFmpeg العمل.',
      'لا تناسب برامج ترميز المتصفح هذا الملف، لذا تولى FFmpeg العمل.',
      'لا تناسب برامج ترميز المتصفح هذا الملف، لذا جرّب FFmpeg العمل.',
    ),
    'webcodecs-mistake': setback(
      'في استخدام Kiln لبرامج ترميز المتصفح خلل، لذا سيتولى FFmpeg العمل. الرجاء الإبلاغ عنه.',
      'في استخدام Kiln لبرامج ترميز المتصفح خلل، لذا يتولى FFmpeg العمل. الرجاء الإبلاغ عنه.',
      'في استخدام Kiln لبرامج ترميز المتصفح خلل، لذا تولى FFmpeg العمل. الرجاء الإبلاغ عنه.',
      'في استخدام Kiln لبرامج ترميز المتصفح خلل، لذا جرّب FFmpeg العمل. الرجاء الإبلاغ عنه.',
    ),
    bridge: setback(
      'أخفق FFmpeg ومرمّز المتصفح معًا، لذا سيتولى FFmpeg العمل وحده.',
      'أخفق FFmpeg ومرمّز المتصفح معًا، لذا يتولى FFmpeg العمل وحده.',
      'أخفق FFmpeg ومرمّز المتصفح معًا، لذا تولى FFmpeg العمل وحده.',
      'أخفق FFmpeg ومرمّز المتصفح معًا، لذا جرّب FFmpeg العمل وحده.',
    ),
    copy: setback(
      'لم ينجح النسخ المباشر، لذا سيُعاد الترميز.',
      'لم ينجح النسخ المباشر، لذا تجري إعادة الترميز.',
      'لم ينجح النسخ المباشر، لذا أُعيد الترميز.',
      'لم ينجح النسخ المباشر، لذا أُعيد الترميز.',
    ),
    'usual-size': setback(
      'كانت النتيجة الأولى كبيرة جدًا، لذا سيُعاد الترميز ليناسب الحجم.',
      'كانت النتيجة الأولى كبيرة جدًا، لذا تجري إعادة الترميز ليناسب الحجم.',
      'كانت النتيجة الأولى كبيرة جدًا، لذا أُعيد الترميز ليناسب الحجم.',
      'كانت النتيجة الأولى كبيرة جدًا، لذا أُعيد الترميز ليناسب الحجم.',
    ),
    segments: setback(
      'لم تتطابق أجزاء الفيديو، لذا سيُرمّز قطعة واحدة.',
      'لم تتطابق أجزاء الفيديو، لذا يُرمّز قطعة واحدة.',
      'لم تتطابق أجزاء الفيديو، لذا رُمّز قطعة واحدة.',
      'لم تتطابق أجزاء الفيديو، لذا رُمّز قطعة واحدة.',
    ),
  },
  atOnce: 'فورًا',
  aboutASecond: 'نحو\u00A0ثانية',
  roughly: (amount) => `نحو\u00A0${amount}`,
};
