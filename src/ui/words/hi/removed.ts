import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what was taken out of the list, in Hindi. */
export const removed: Catalogue['removed'] = {
  one: (name) => `“${name}” हटाई गई`,
  many: (n) => plural(n, { one: '# फ़ाइल हटाई गई', other: '# फ़ाइलें हटाई गईं' }),
  undo: 'पहले जैसा करें',
  forget: 'हमेशा के लिए मिटाएँ',
  ask: 'सेव किए बिना हटाएँ?',
  unsaved: (n) =>
    plural(n, {
      one: '# नतीजा कभी सेव नहीं हुआ।',
      other: '# नतीजे कभी सेव नहीं हुए।',
    }),
  unsavedOne: (name) => `“${name}” कभी सेव नहीं हुई।`,
  remove: 'हटाएँ',
  keep: 'रखें',
};
