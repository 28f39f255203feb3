import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** What the presets that Kiln brings along are called, and what each is good for, in one line. */
const builtIn: Catalogue['presets']['builtIn'] = {
  'web-video': { name: 'فيديو للويب', goodFor: 'يعمل في كل متصفح ويبدأ أثناء التحميل' },
  'web-video-modern': {
    name: 'فيديو للويب، حديث',
    goodFor: 'ترميز حر للمتصفحات الحديثة، وغالبًا أصغر',
  },
  'web-preview': {
    name: 'معاينة للويب',
    goodFor: 'خفيف بما يكفي لقوائم المقاطع والاتصال البطيء',
  },
  streaming: {
    name: 'بث',
    goodFor: 'حزمة HLS لموقعك: بأفضل دقة يسمح بها الاتصال',
  },
  'silent-loop': {
    name: 'حلقة صامتة',
    goodFor: 'يتحرك مثل GIF بألوان كاملة وبجزء صغير من حجمه',
  },
  phone: { name: 'هاتف', goodFor: 'واضح على شاشة صغيرة وخفيف على التخزين' },
  'phone-much-room-saved': {
    name: 'هاتف، الأصغر',
    goodFor: 'أصغر ملف ما زال حسن المظهر؛ يستغرق وقتًا',
  },
  'old-phone': { name: 'هاتف قديم', goodFor: 'لهواتف ما قبل شاشات اللمس' },
  tv: { name: 'تلفاز', goodFor: 'دقة Full HD من ذاكرة USB أو عبر شبكة المنزل' },
  'tv-4k': { name: 'تلفاز، 4K', goodFor: 'للشاشات الكبيرة التي تعرض 2160 سطرًا' },
  'dvd-player': { name: 'مشغّل DVD', goodFor: 'لمشغلات وتلفازات عصر DVD' },
  'home-cinema-sound': {
    name: 'صوت السينما المنزلية',
    goodFor: 'Dolby Digital لجهاز الاستقبال الصوتي',
  },
  'chat-video': { name: 'فيديو للدردشة', goodFor: 'مقطع قصير لأي تطبيق مراسلة' },
  'gif-for-chat': {
    name: 'GIF للدردشة',
    goodFor: 'بضع ثوانٍ تعمل من تلقاء نفسها، دون صوت',
  },
  'discord-10-mb': {
    name: 'Discord حتى 10\u00A0م.ب',
    goodFor: 'بحجم الهاتف، وضمن حد Discord المجاني',
  },
  'whatsapp-16-mb': {
    name: 'WhatsApp حتى 16\u00A0م.ب',
    goodFor: 'بحجم الهاتف، وضمن حد WhatsApp',
  },
  'signal-100-mb': { name: 'Signal حتى 100\u00A0م.ب', goodFor: 'بحجم الهاتف، وضمن حد Signal' },
  'email-video': {
    name: 'فيديو للبريد',
    goodFor: '18\u00A0م.ب على الأكثر، تسعه رسالة 25\u00A0م.ب بعد ترميزها',
  },
  'small-email-video': {
    name: 'فيديو صغير للبريد',
    goodFor: '7\u00A0م.ب على الأكثر، لصناديق بريد تقبل 10',
  },
  podcast: { name: 'بودكاست', goodFor: 'كلام لكل تطبيقات البودكاست، بالجهارة المعتادة' },
  'voice-memo': { name: 'مذكرة صوتية', goodFor: 'ساعات من الكلام في بضعة ميغابايتات' },
  transcription: {
    name: 'تفريغ نصي',
    goodFor: 'أنسب ما يكون لبرامج تحويل الكلام إلى نص',
  },
  'music-archive': { name: 'أرشيف موسيقى', goodFor: 'دون فقد: لا يضيع شيء' },
  'music-everywhere': {
    name: 'موسيقى لكل مكان',
    goodFor: 'للسيارات وذواكر USB وكل المشغلات',
  },
  'music-for-apple': { name: 'موسيقى لأجهزة Apple', goodFor: 'AAC لأجهزة iPhone وApple Music' },
  ringtone: { name: 'نغمة رنين', goodFor: 'أول 30 ثانية من أغنية مع تلاشٍ' },
  'edit-on-a-mac': {
    name: 'مونتاج على Mac',
    goodFor: 'لبرنامجي Final Cut وiMovie؛ ما يناسب يُنسخ',
  },
  'keep-everything': {
    name: 'إبقاء كل شيء',
    goodFor: 'كل المسارات، نسخًا حيث أمكن',
  },
  'sound-for-editing': {
    name: 'صوت للتحرير',
    goodFor: 'غير مضغوط، يُفتح في كل محرر صوت',
  },
};

/** The words for presets. */
export const presets: Catalogue['presets'] = {
  builtIn,
  title: 'الإعدادات المسبقة',
  lead: 'اختر واحدًا لضبط الصيغة والخيارات.',
  inUse: 'مستخدم',
  chosen: (name) => `اختير «${name}».`,
  yours: 'إعداداتك',
  purposes: {
    web: 'للويب',
    phone: 'للهواتف',
    tv: 'للتلفاز والمشغلات',
    chat: 'للدردشة والبريد',
    voice: 'كلام',
    music: 'موسيقى',
    editing: 'للمونتاج',
  },
  saveNew: 'حفظ الاختيار الحالي كإعداد مسبق',
  saveJob: 'حفظ خيارات هذا الملف كإعداد مسبق',
  name: 'الاسم',
  save: 'حفظ',
  replace: 'استبدال',
  saved: (name) => `حُفظ «${name}».`,
  replaced: (name) => `استُبدل «${name}».`,
  full: (limit) => `الحد الأقصى للإعدادات المسبقة ${limit}. احذف واحدًا لحفظ غيره.`,
  manage: (name) => `تغيير «${name}»`,
  moveUp: 'نقل إلى أعلى',
  moveDown: 'نقل إلى أسفل',
  moved: (name, place, count) => `أصبح «${name}» رقم ${place} من ${count}.`,
  rename: 'إعادة التسمية',
  newName: (name) => `اسم جديد لـ «${name}»`,
  cancel: 'إلغاء',
  nameTaken: (name) => `لديك بالفعل إعداد مسبق باسم «${name}».`,
  renamed: (name) => `أصبح الاسم «${name}».`,
  share: 'مشاركة',
  linkOf: (name) => `رابط إلى «${name}»`,
  linkHint: 'يحمل الرابط الإعداد المسبق كله. من يفتحه يُسأل أولًا.',
  copy: 'نسخ الرابط',
  copied: 'نُسخ',
  notCopied: 'لم يسمح المتصفح بالنسخ. حدّد الرابط وانسخه بنفسك.',
  remove: 'حذف',
  removed: (name) => `حُذف «${name}».`,
  undo: 'تراجع',
  exportAll: 'تصدير إعداداتك',
  importFile: 'استيراد',
  importHint: 'أو أفلِت ملف إعدادات مسبقة هنا',
  fileName: 'kiln-presets.json',
  quoted: (name) => `«${name}»`,
  nothingNew: 'لا جديد: لديك كلها بالفعل.',
  imported: (count, names) =>
    `${plural(count, {
      zero: 'لم يُستورد أي إعداد مسبق',
      one: 'استُورد إعداد مسبق واحد',
      two: 'استُورد إعدادان مسبقان',
      few: 'استُوردت # إعدادات مسبقة',
      many: 'استُورد # إعدادًا مسبقًا',
      other: 'استُورد # إعداد مسبق',
    })}: ${names}.`,
  nothingImported: 'لم يُستورد شيء.',
  fromLink: 'إعداد مسبق من رابط',
  question: (name) => `أتريد استخدام الإعداد المسبق «${name}» من هذا الرابط؟`,
  takeOnce: 'استخدام مرة',
  saveFromLink: 'حفظ',
  questionHint:
    'في الحالتين يُطبّق على كل الملفات التي لم تبدأ. «حفظ» يبقيه أيضًا ضمن إعداداتك المسبقة.',
  nothingChanged: 'لم يتغيّر شيء.',
  close: 'إغلاق',
};
