import type { Catalogue } from '../language.ts';

const skipped = (name: string, why: string) => `“${name}” को छोड़ा गया: ${why}।`;

const impossible = (option: string, value: string, possible: string) =>
  `“${option}” का मान “${value}” नहीं हो सकता। संभव: ${possible}`;

/** The words for what is wrong with presets from a file or a link, in Hindi. */
export const presetFaults: Catalogue['presetFaults'] = {
  tooLong: 'यह फ़ाइल प्रीसेट की फ़ाइल होने के लिए बहुत बड़ी है।',
  notJson: 'यह प्रीसेट की फ़ाइल नहीं है, या ख़राब है।',
  brokenLink: 'यह लिंक अधूरा है। पूरा लिंक फिर कॉपी करें।',
  notPresets: 'इस फ़ाइल में Kiln के प्रीसेट नहीं हैं।',
  otherVersion: (version) =>
    `ये प्रीसेट वर्शन ${version} के हैं, जिसे यह Kiln नहीं पढ़ सकता। Kiln अपडेट करके फिर कोशिश करें।`,
  none: 'इसमें कोई प्रीसेट नहीं है।',
  tooMany: (limit) => `Kiln ${limit} प्रीसेट तक रखता है; इनके साथ वे ज़्यादा हो जाएँगे।`,
  notOne: (count) => `एक लिंक में एक ही प्रीसेट होता है, पर इसमें ${count} हैं। इसकी जगह फ़ाइल माँगें।`,

  notAPreset: (place) => `सूची में नंबर ${place} को छोड़ा गया: वह प्रीसेट नहीं है।`,
  noName: (place) => `सूची में नंबर ${place} को छोड़ा गया: उसका नाम नहीं है।`,
  longName: (name, limit) => skipped(name, `नाम ${limit} वर्णों से लंबा है`),
  unknownFormat: (name, format) => skipped(name, `इस Kiln में “${format}” फ़ॉर्मैट नहीं है`),
  noOptions: (name) => skipped(name, 'विकल्प पढ़े नहीं जा सकते'),
  unknownOptions: (name, format, options) =>
    `“${name}” को इन विकल्पों के बिना इंपोर्ट किया गया, जो इस Kiln में ${format} के लिए नहीं हैं: ${options}।`,
  badChoice: (name, option, value, choices) => skipped(name, impossible(option, value, choices)),
  badNumber: (name, option, value, least, most) =>
    skipped(name, impossible(option, value, `${least} से ${most}`)),
  badOptional: (name, option, value, least, most) =>
    skipped(name, impossible(option, value, `${least} से ${most}, या खाली`)),
  badTime: (name, option, value) => skipped(name, impossible(option, value, 'सेकंड में समय, या खाली')),
  badSet: (name, option, value, choices) =>
    skipped(name, impossible(option, value, `इनकी सूची: ${choices}`)),
};
