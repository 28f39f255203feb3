import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what came out, in Hindi. */
export const results: Catalogue['results'] = {
  download: 'डाउनलोड करें',
  downloadAll: 'सभी डाउनलोड करें',
  saveDone: (files) => plural(files, { one: 'सेव करें', other: '# सेव करें' }),
  copy: 'कॉपी करें',
  copied: 'कॉपी हुआ',
  share: 'शेयर करें',
  preview: 'प्रीव्यू',
  hidePreview: 'प्रीव्यू छिपाएँ',
  outputsOf: (name) => `“${name}” के नतीजे`,
  saveAsZip: 'सभी zip में सेव करें',
  speed: (factor) => `${factor}×`,
  took: (time) => `समय ${time}`,
  realTime: (factor) => `रियल\u00A0टाइम का\u00A0${factor}×`,
  sizes: (before, after) => `${before} → ${after}`,
  sameSize: 'उतना ही साइज़',
  smallerBy: (percent) => `−${percent}`,
  largerBy: (percent) => `+${percent}`,
  notSmaller: 'यह आपकी फ़ाइल से छोटी नहीं है। मूल फ़ाइल ही ठीक है।',
  larger: (before, after) => `यह आपकी फ़ाइल से बड़ी है (${before} की जगह ${after})। मूल फ़ाइल छोटी है।`,
  cannotPreview: 'यह ब्राउज़र यह फ़ॉर्मैट नहीं चला सकता। फ़ाइल ठीक है: उसे डाउनलोड करें।',
  saving: (percent) => `सेव हो रहा है, ${percent}`,
  savingOf: (name) => `“${name}” सेव हो रही है`,
  allOutputs: 'सभी नतीजे',
  stopSaving: 'सेव करना रोकें',
  savedMark: 'सेव हुआ',
  unsavedMark: 'सेव नहीं हुआ',
  saved: (name) => `“${name}” सेव हो गई।`,
  noRoomToSave: (name) =>
    `“${name}” सेव नहीं हुई: आपने जो फ़ोल्डर चुना, वहाँ पर्याप्त जगह नहीं है। डिस्क में जगह बनाएँ या कोई दूसरा फ़ोल्डर चुनें, फिर उसे दोबारा डाउनलोड करें।`,
  notSaved: (name, detail) => `“${name}” सेव नहीं हुई (${detail})। उसे फिर डाउनलोड करें।`,
  zipName: (date) => `kiln-${date}.zip`,
};
