import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what is done with all jobs, in Hindi. */
export const queueBar: Catalogue['queueBar'] = {
  queue: 'कतार',
  pauseQueue: 'कतार रोकें',
  resumeQueue: 'कतार जारी रखें',
  clearFinished: 'पूरे हुए हटाएँ',
  queuePaused: 'रुकी हुई है। चल रहे काम पूरे होंगे; नए शुरू नहीं होंगे।',
  viewer: 'दूसरा टैब कन्वर्ट कर रहा है। उसे बंद करने पर यह टैब काम संभाल लेगा।',
  counts: {
    importing: (n) => plural(n, { one: '# जुड़ रहा', other: '# जुड़ रहे' }),
    held: (n) => plural(n, { one: '# तैयार', other: '# तैयार' }),
    waiting: (n) => plural(n, { one: '# इंतज़ार में', other: '# इंतज़ार में' }),
    running: (n) => plural(n, { one: '# चल रहा', other: '# चल रहे' }),
    paused: (n) => plural(n, { one: '# रुका हुआ', other: '# रुके हुए' }),
    done: (n) => plural(n, { one: '# पूरा', other: '# पूरे' }),
    failed: (n) => plural(n, { one: '# विफल', other: '# विफल' }),
    lost: (n) => plural(n, { one: '# खोई फ़ाइल', other: '# खोई फ़ाइलें' }),
    cancelled: (n) => plural(n, { one: '# रद्द', other: '# रद्द' }),
  },
  progress: 'कतार की प्रगति',
  left: (time) => `${time} बाकी`,
  about: (time) => `लगभग\u00A0${time}`,
  sizesToCome: (before, after) => `${before} → लगभग\u00A0${after}`,
  retryAll: 'सभी विफल फिर करें',
  whenToStart: 'कब शुरू करें',
  noRoom: (needed, free) =>
    `पर्याप्त जगह नहीं है: इन कामों को लगभग ${needed} चाहिए, और जगह ${free} की है। पूरे हो चुके काम हटाएँ, डिस्क में जगह बनाएँ, या कम फ़ाइलें कन्वर्ट करें।`,
};
