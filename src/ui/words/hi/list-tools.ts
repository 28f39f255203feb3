import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for selecting, sorting and filtering the list, in Hindi. */
export const listTools: Catalogue['listTools'] = {
  selection: 'चयन',
  selected: (n) => plural(n, { one: '# चुनी गई', other: '# चुनी गईं' }),
  convert: 'चुनी हुई कन्वर्ट करें',
  download: 'चुनी हुई डाउनलोड करें',
  remove: 'चुनी हुई हटाएँ',
  all: 'सभी चुनें',
  none: 'चयन हटाएँ',
  view: 'क्रम और फ़िल्टर',
  sort: 'क्रम',
  sorts: { queue: 'कतार का क्रम', name: 'नाम', size: 'सबसे बड़ी पहले', newest: 'सबसे नई पहले' },
  phase: 'स्थिति',
  anyPhase: 'कोई भी स्थिति',
  phases: {
    held: 'तैयार',
    waiting: 'इंतज़ार में',
    running: 'चल रहे',
    paused: 'रुके हुए',
    done: 'पूरे',
    failed: 'विफल',
    lost: 'खोई फ़ाइल',
    cancelled: 'रद्द',
  },
  kind: 'प्रकार',
  anyKind: 'कोई भी प्रकार',
  kinds: { video: 'वीडियो', sound: 'ऑडियो', picture: 'इमेज', other: 'अन्य' },
  shown: (shown, all) => `${all} में से ${shown} दिख रहे हैं`,
};
