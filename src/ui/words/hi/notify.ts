import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for those who look away while Kiln works, in Hindi. */
export const notify: Catalogue['notify'] = {
  whenDone: 'पूरा होने पर',
  notify: 'सूचना',
  sound: 'आवाज़',
  hint: 'कतार या कोई लंबा काम पूरा होने पर आपको बताता है।',
  blocked: 'सूचनाएँ ब्लॉक हैं। पते के बगल वाले आइकॉन से इस साइट की सेटिंग में अनुमति दें।',
  missing: 'इस ब्राउज़र में सूचनाएँ नहीं हैं। iPhone या iPad पर पहले Kiln को होम स्क्रीन पर जोड़ें।',
  offer: 'इसमें समय लगेगा। तैयार होने पर बताएँ?',
  accept: 'मुझे बताएँ',
  decline: 'नहीं, धन्यवाद',
  refused: 'सूचनाएँ ब्लॉक हैं। आप इसे इस साइट की सेटिंग में बदल सकते हैं।',

  titles: {
    ready: 'तैयार',
    failed: 'कन्वर्ट नहीं हो सका',
    done: 'पूरा हुआ',
  },
  finishedTitles: {
    ready: 'तैयार: कतार पूरी हो गई',
    failed: 'कन्वर्ट नहीं हो सका: कतार पूरी हो गई',
    done: 'पूरा हुआ: कतार पूरी हो गई',
  },
  ready: (count) => plural(count, { one: '# फ़ाइल तैयार है।', other: '# फ़ाइलें तैयार हैं।' }),
  failed: (count) => plural(count, { one: '# विफल।', other: '# विफल।' }),
  readyAndFailed: (ready, failed) =>
    `${plural(ready, { one: '# फ़ाइल तैयार है', other: '# फ़ाइलें तैयार हैं' })}, ${failed} विफल।`,
};
