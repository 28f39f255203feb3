import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words of forms of options, in Hindi. */
export const form: Catalogue['form'] = {
  optionGroups: {
    trim: 'ट्रिम',
    picture: 'पिक्चर',
    sound: 'आवाज़',
    encoding: 'एन्कोडिंग',
    privacy: 'निजता',
    tags: 'टैग',
  },
  groupChanged: (group, changed) =>
    `${group} · ${plural(changed, { one: '# बदलाव', other: '# बदलाव' })}`,
  resetGroups: {
    trim: 'ट्रिम रीसेट करें',
    picture: 'पिक्चर रीसेट करें',
    sound: 'आवाज़ रीसेट करें',
    encoding: 'एन्कोडिंग रीसेट करें',
    privacy: 'निजता रीसेट करें',
    tags: 'टैग रीसेट करें',
  },
  timeExpected: 'समय, जैसे 1:02.5 या 62.5',
  choosePicture: 'इमेज चुनें…',
  pictureUnreadable: 'यह इमेज पढ़ी नहीं जा सकती। JPEG या PNG चुनें।',
  editTrim: 'ट्रिम करें…',
  editCrop: 'क्रॉप करें…',
  saveAsPreset: 'प्रीसेट के रूप में सेव करें',
  priority: 'प्राथमिकता',
  priorities: { high: 'ज़्यादा', normal: 'सामान्य', low: 'कम' },
  optionsOf: (name) => `“${name}” के विकल्प`,
  estimate: {
    ofWaiting: (files) =>
      plural(files, {
        one: 'इंतज़ार कर रही फ़ाइल का अनुमान:',
        other: 'इंतज़ार कर रही # फ़ाइलों का अनुमान:',
      }),
    ofJob: 'इन विकल्पों के साथ:',
  },
};
