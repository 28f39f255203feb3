import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for files that come in and do not become jobs as they are, in Hindi. */
export const adding: Catalogue['adding'] = {
  skipped: (count, names) =>
    `${plural(count, { one: '# फ़ाइल छोड़ी गई', other: '# फ़ाइलें छोड़ी गईं' })}: ऑडियो, इमेज या वीडियो नहीं (${names})।`,
  more: (count) => plural(count, { one: '# अन्य', other: '# अन्य' }),
  notOpened: {
    damaged: (zip) => `“${zip}” ख़राब है, या zip फ़ाइल नहीं है।`,
    locked: (zip) => `“${zip}” के लिए पासवर्ड चाहिए। पहले उसे अनज़िप करें, फिर उसकी फ़ाइलें जोड़ें।`,
    empty: (zip) => `“${zip}” में कोई ऑडियो, इमेज या वीडियो नहीं है।`,
    'too-much': (zip) => `“${zip}” इतनी बड़ी है कि यहाँ अनज़िप नहीं हो सकती।`,
  },
  noCover: (picture) => `“${picture}” यहाँ पढ़ी नहीं जा सकती, इसलिए वह ऐल्बम का कवर नहीं बनी।`,
  unreadable: (zip, names) => `“${zip}”: कुछ फ़ाइलें पढ़ी नहीं जा सकतीं (${names})।`,
  shareFailed: 'शेयर की गई सभी चीज़ें नहीं ली जा सकीं। शायद डिस्क भर गई है; बाकी “फ़ाइलें जोड़ें” से जोड़ें।',
};
