import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for how files come in, in Hindi. */
export const intake: Catalogue['intake'] = {
  addFiles: 'फ़ाइलें जोड़ें',
  addFolder: 'फ़ोल्डर जोड़ें',
  more: 'ज़्यादा',
  fromLink: 'लिंक से…',
  dropHint: 'या इस पेज पर कहीं भी छोड़ें या पेस्ट करें',
  dropNow: 'जोड़ने के लिए छोड़ें',
  slideshow: {
    open: 'स्लाइडशो…',
    edit: 'स्लाइडशो में बदलाव करें…',
    offer: (count) =>
      plural(count, {
        one: 'इस इमेज का स्लाइडशो बनाएँ',
        other: 'इन # इमेज का स्लाइडशो बनाएँ',
      }),
    named: (count, names) => `${plural(count, { one: 'इमेज', other: 'इमेज' })}: ${names}।`,
    withoutThem: (count) => plural(count, { one: 'उसके बिना आगे बढ़ें', other: 'उनके बिना आगे बढ़ें' }),
  },
};
