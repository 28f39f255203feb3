import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for files that cannot be read any more, in Hindi. */
export const lost: Catalogue['lost'] = {
  gone: {
    what: 'फ़ाइल अब वहाँ नहीं है।',
    todo: 'आगे बढ़ने के लिए उसे फिर चुनें।',
  },
  locked: {
    what: 'यह फ़ाइल फिर पढ़ने के लिए ब्राउज़र को आपकी अनुमति चाहिए।',
    todo: 'आगे बढ़ने के लिए अनुमति दें।',
  },
  chooseAgain: 'फ़ाइल फिर चुनें',
  allowReading: 'पढ़ने दें',
  notAllowed: 'अनुमति नहीं मिली। फिर कोशिश करें और ब्राउज़र के पूछने पर अनुमति दें, या फ़ाइल फिर चुनें।',
  otherFile: (wanted) => `वह दूसरी फ़ाइल है। इस काम को यह चाहिए, बिना किसी बदलाव के: ${wanted}।`,
  missing: (wanted) => `नहीं मिल रही: ${wanted}।`,
  wantedFile: (name, size) => `“${name}” (${size})`,
  findLost: 'खोई फ़ाइलें खोजें',
  foundSome: (found, all) =>
    `${plural(all, { one: '# खोई फ़ाइल', other: '# खोई फ़ाइलों' })} में से ${found} मिलीं। बाकी भी चुनें; उनमें कोई बदलाव नहीं होना चाहिए।`,
  foundAll: (found) =>
    plural(found, {
      one: '# खोई फ़ाइल मिल गई: उसका काम आगे बढ़ रहा है।',
      other: '# खोई फ़ाइलें मिल गईं: उनके काम आगे बढ़ रहे हैं।',
    }),
};
