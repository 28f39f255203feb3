import type { Catalogue } from '../language.ts';
import { leftToRight } from './left-to-right.ts';

const AS_IT_IS = 'كما هو';
const AS_SOURCE = 'مثل المصدر';
const AUTO = 'تلقائي';

/** What options and their values are called. */
export const options: Catalogue['options'] = {
  quality: {
    label: 'الجودة',
    choices: { fast: 'سريع', balanced: 'متوازن', smallest: 'الأصغر حجمًا' },
  },
  resolution: {
    label: 'الدقة',
    choices: {
      auto: 'تلقائي: الصور كما هي، والفيديو صغير',
      source: AS_SOURCE,
      2160: 'حتى 2160p (4K)',
      1440: 'حتى 1440p',
      1080: 'حتى 1080p',
      720: 'حتى 720p',
      480: 'حتى 480p',
      360: 'حتى 360p',
      240: 'حتى 240p',
      custom: 'حجم مخصص',
    },
  },
  longestEdge: { label: 'الضلع الأطول', unit: 'بكسل', empty: 'كما هو' },
  width: { label: 'العرض', unit: 'بكسل', empty: AUTO },
  height: { label: 'الارتفاع', unit: 'بكسل', empty: AUTO },
  fitMode: {
    label: 'الملاءمة',
    choices: {
      fit: 'احتواء',
      fill: 'ملء مع اقتصاص',
      pad: 'إضافة أشرطة سوداء',
      stretch: 'تمديد',
    },
  },
  frameRate: {
    label: 'معدل الإطارات',
    choices: {
      source: AS_SOURCE,
      60: 'حتى 60 إطار/ث',
      50: 'حتى 50 إطار/ث',
      30: 'حتى 30 إطار/ث',
      25: 'حتى 25 إطار/ث',
      24: 'حتى 24 إطار/ث',
      15: 'حتى 15 إطار/ث',
      10: 'حتى 10 إطار/ث',
    },
  },
  smaller: {
    label: 'التصغير',
    choices: {
      off: 'لا',
      light: 'خفيف: ثلاثة أرباع الحجم أو أقل',
      medium: 'متوسط: النصف أو أقل',
      strong: 'قوي: الربع أو أقل',
    },
  },
  maxSize: { label: 'على الأكثر', unit: 'م.ب', empty: 'بلا حد' },
  audioBitrate: {
    label: 'معدل بت الصوت',
    choices: {
      auto: AUTO,
      320: '320 كيلوبت/ث',
      256: '256 كيلوبت/ث',
      192: '192 كيلوبت/ث',
      160: '160 كيلوبت/ث',
      128: '128 كيلوبت/ث',
      96: '96 كيلوبت/ث',
      64: '64 كيلوبت/ث',
    },
  },
  renditions: {
    label: 'عدة درجات دقة',
    empty: 'معطّل',
    emptyIn: { hls: AS_SOURCE },
    choices: {
      2160: '2160p',
      1440: '1440p',
      1080: '1080p',
      720: '720p',
      480: '480p',
      360: '360p',
      240: '240p',
    },
  },
  frameTime: { label: 'موضع الإطار', unit: 'ث' },
  trimStart: { label: 'البداية', empty: '0:00' },
  trimEnd: { label: 'النهاية', empty: 'المدة كاملة' },
  trimMode: {
    label: 'القطع',
    choices: { exact: 'دقيق', keyframes: 'عند الإطارات المفتاحية، دون إعادة ترميز' },
  },
  speed: { label: 'السرعة', unit: '×' },
  fadeIn: { label: 'ظهور تدريجي', unit: 'ث' },
  fadeOut: { label: 'تلاشٍ تدريجي', unit: 'ث' },
  cropLeft: { label: 'اقتصاص من اليسار', unit: 'بكسل' },
  cropTop: { label: 'اقتصاص من الأعلى', unit: 'بكسل' },
  cropRight: { label: 'اقتصاص من اليمين', unit: 'بكسل' },
  cropBottom: { label: 'اقتصاص من الأسفل', unit: 'بكسل' },
  rotate: {
    label: 'التدوير',
    choices: { 0: 'لا', 90: '90° إلى اليمين', 180: '180°', 270: '90° إلى اليسار' },
  },
  flip: {
    label: 'العكس',
    choices: { none: 'لا', horizontal: 'أفقي', vertical: 'رأسي' },
  },
  deinterlace: {
    label: 'إزالة التشابك',
    choices: { auto: 'عند الحاجة', on: 'دائمًا', off: 'أبدًا' },
  },
  denoise: { label: 'إزالة التشويش', choices: { off: 'معطّلة', light: 'خفيفة', strong: 'قوية' } },
  background: {
    label: 'الخلفية',
    choices: { white: 'بيضاء', black: 'سوداء', grey: 'رمادية', green: 'خضراء' },
  },
  hdr: {
    label: 'HDR',
    choices: { sdr: 'تحويل إلى SDR', keep: 'إبقاء، 10 بت' },
  },
  volume: { label: 'مستوى الصوت', unit: 'ديسيبل' },
  loudness: {
    label: 'الجهارة',
    choices: {
      keep: 'دون تغيير',
      '-14': `${leftToRight('−14 LUFS')}، للبث`,
      '-16': `${leftToRight('−16 LUFS')}، للبودكاست`,
      '-23': `${leftToRight('−23 LUFS')}، للإذاعة`,
    },
  },
  channels: { label: 'القنوات', choices: { source: AS_SOURCE, 1: 'أحادي', 2: 'ستيريو' } },
  sampleRate: {
    label: 'معدل العينات',
    choices: {
      source: AS_SOURCE,
      96000: '96 كيلوهرتز',
      48000: '48 كيلوهرتز',
      44100: '44.1 كيلوهرتز',
      32000: '32 كيلوهرتز',
      22050: '22.05 كيلوهرتز',
      16000: '16 كيلوهرتز',
      8000: '8 كيلوهرتز',
    },
  },
  audioTracks: {
    label: 'مسارات الصوت',
    choices: {
      all: 'كل ما يناسب',
      mix: 'الكل ممزوجًا في مسار واحد',
      1: 'الأول',
      2: 'الثاني',
      3: 'الثالث',
      4: 'الرابع',
      5: 'الخامس',
      6: 'السادس',
      7: 'السابع',
      8: 'الثامن',
      none: 'لا شيء (كتم)',
    },
  },
  subtitles: {
    label: 'الترجمات',
    choices: { keep: 'كل ما يناسب', none: 'استبعاد' },
  },
  privacy: {
    label: 'بيانات الملف',
    choices: {
      keep: 'إبقاء الكل',
      'no-place': 'إزالة المكان والكاميرا',
      none: 'إزالة كل الوسوم والتواريخ والفصول',
    },
  },
  tagTitle: { label: 'العنوان', empty: AS_IT_IS },
  tagArtist: { label: 'الفنان', empty: AS_IT_IS },
  tagAlbum: { label: 'الألبوم', empty: AS_IT_IS },
  tagAlbumArtist: { label: 'فنان الألبوم', empty: AS_IT_IS },
  tagTrack: { label: 'رقم المقطوعة', empty: AS_IT_IS },
  tagDisc: { label: 'القرص', empty: AS_IT_IS },
  tagDate: { label: 'التاريخ', empty: AS_IT_IS },
  tagGenre: { label: 'النوع', empty: AS_IT_IS },
  tagComposer: { label: 'الملحّن', empty: AS_IT_IS },
  tagComment: { label: 'التعليق', empty: AS_IT_IS },
  cover: { label: 'الغلاف', choices: { keep: AS_IT_IS, none: 'دون غلاف', own: 'صورة من اختيارك' } },
  videoCodec: {
    label: 'ترميز الفيديو',
    choices: {
      auto: AUTO,
      h264: 'H.264',
      vp9: 'VP9',
      vp8: 'VP8',
      mpeg4: 'MPEG-4 (Xvid)',
      mpeg2video: 'MPEG-2',
    },
  },
  videoBitrate: { label: 'معدل بت الفيديو', unit: 'كيلوبت/ث', empty: AUTO },
  crf: { label: 'CRF', unit: '', empty: AUTO },
  pictureQuality: { label: 'جودة محددة', unit: '', empty: 'تلقائي' },
  lossless: { label: 'بلا فقدان', choices: { off: 'لا', on: 'نعم' } },
};
