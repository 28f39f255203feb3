import type { Catalogue } from '../language.ts';

/** The words for files that are fetched from a link. */
export const links: Catalogue['links'] = {
  title: 'من رابط',
  address: 'عنوان الملف',
  placeholder: 'https://example.org/song.mp4',
  format: 'التحويل إلى',
  nobodyYet: 'لا يُتصل إلا بالموقع المذكور في الرابط.',
  asks: ['سيطلب Kiln الملف من ', '. سيرى ذلك الموقع وكل موقع يعيد التوجيه إليه عنوان IP الخاص بك.'],
  allow: 'السماح لتطبيق Kiln بجلب الروابط',
  allowHint: 'معطّل افتراضيًا. يمكن تعطيله في أي وقت من الإعدادات.',
  go: 'جلب وتحويل',
  asking: (host) => `جارٍ سؤال ${host}`,
  stop: 'إيقاف',

  fetching: 'روابط قيد الجلب',
  progressOf: (name) => `جلب ${name}`,
  from: (host) => `من ${host}`,
  received: (received, total) => `${received} من ${total}`,
  stopOf: (name) => `إيقاف جلب ${name}`,
  notFetched: (name, why) => `${name}: لم يُجلب. ${why}`,
};
