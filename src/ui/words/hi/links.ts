import type { Catalogue } from '../language.ts';

/** The words for files that are fetched from a link, in Hindi. */
export const links: Catalogue['links'] = {
  title: 'लिंक से',
  address: 'फ़ाइल का पता',
  placeholder: 'https://example.org/song.mp4',
  format: 'इसमें कन्वर्ट करें',
  nobodyYet: 'सिर्फ़ लिंक वाली वेबसाइट से संपर्क होता है।',
  asks: ['Kiln ', ' से फ़ाइल माँगेगा। वह साइट, और जिस साइट पर वह आगे भेजे, आपका IP पता देखेगी।'],
  allow: 'Kiln को लिंक से फ़ाइलें लाने दें',
  allowHint: 'शुरू में बंद रहता है। सेटिंग में कभी भी बंद करें।',
  go: 'लाकर कन्वर्ट करें',
  asking: (host) => `${host} से पूछा जा रहा है`,
  stop: 'रोकें',

  fetching: 'लाए जा रहे लिंक',
  progressOf: (name) => `“${name}” लाई जा रही है`,
  from: (host) => `${host} से`,
  received: (received, total) => `${total} में से ${received}`,
  stopOf: (name) => `“${name}” लाना रोकें`,
  notFetched: (name, why) => `“${name}” नहीं लाई जा सकी। ${why}`,
};
