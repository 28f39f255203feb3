import type { Catalogue } from '../language.ts';

/** The words for what files become by themselves, in Hindi. */
export const automatic: NonNullable<Catalogue['automatic']> = {
  automatic: 'अपने-आप',
  hint: 'हर फ़ाइल उसके प्रकार के अनुसार: वीडियो, ऑडियो या इमेज',
  kindBecomes: {
    video: 'वीडियो का फ़ॉर्मैट',
    sound: 'ऑडियो का फ़ॉर्मैट',
    picture: 'इमेज का फ़ॉर्मैट',
    subtitles: 'सबटाइटल का फ़ॉर्मैट',
  },
  already: {
    copied: (format) => `पहले से ${format} है। कन्वर्ट करने पर कॉपी बनेगी।`,
    encoded: (format) => `पहले से ${format} है। कन्वर्ट करने पर बस दोबारा एन्कोड होगा।`,
  },
  makeSmaller: 'छोटा करें',
};
