import type { Catalogue } from '../language.ts';

/** The words for when jobs start, in Hindi. */
export const schedule: Catalogue['schedule'] = {
  startJobs: 'काम शुरू करें',
  kinds: {
    now: 'अभी',
    at: 'तय समय पर…',
    charging: 'चार्जिंग के दौरान',
    idle: 'जब यह डिवाइस इस्तेमाल में न हो',
  },
  time: 'समय',
  startNow: 'अभी शुरू करें',
  waitingUntil: (time) => `${time} तक इंतज़ार।`,
  waitingUntilTomorrow: (time) => `कल ${time} तक इंतज़ार।`,
  waitingForCharger: 'चार्जर का इंतज़ार।',
  waitingForIdle: 'डिवाइस के खाली होने का इंतज़ार।',
  idleRefused:
    'ब्राउज़र Kiln को नहीं बताता कि यह डिवाइस कब इस्तेमाल में नहीं है, इसलिए काम अभी शुरू होते हैं। साइट की सेटिंग में इसकी अनुमति दें, या कोई समय चुनें।',
};
