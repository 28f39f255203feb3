import type { Catalogue } from '../language.ts';

/** The words of the list and its rows, in Hindi. */
export const jobs: Catalogue['jobs'] = {
  convertJobTo: (name) => `“${name}” को इसमें कन्वर्ट करें`,
  wishes: {
    pause: 'रोकें',
    resume: 'जारी रखें',
    cancel: 'रद्द करें',
    retry: 'फिर कोशिश करें',
  },
  select: (name) => `“${name}” चुनें`,
  options: 'विकल्प',
  again: 'फिर कन्वर्ट करें',
  addedAgain: (name) => `“${name}” सूची में फिर जुड़ गई, अपने नतीजे के नीचे।`,
  mute: 'म्यूट करें',
  moveUp: 'ऊपर ले जाएँ',
  moveDown: 'नीचे ले जाएँ',
  remove: 'हटाएँ',
  importing: 'जोड़ी जा रही है…',
  held: 'कन्वर्ट के लिए तैयार',
  needsEngine:
    'FFmpeg (10 MB) चाहिए, और आप ऑफ़लाइन हैं। अभी “कन्वर्ट करें” दबाएँ, आपके ऑनलाइन आते ही काम शुरू होगा।',
  waiting: 'इंतज़ार में',
  cancelled: 'रद्द',
  stages: {
    'loading-engine': 'FFmpeg आ रहा है (10 MB, बस एक बार)',
    probing: 'फ़ाइल पढ़ी जा रही है',
    working: 'कन्वर्ट हो रही है',
    verifying: 'नतीजे की जाँच हो रही है',
  },
  attempt: (n) => `कोशिश ${n}`,
  progressOf: (name) => `“${name}” की प्रगति`,
  timeLeft: (time) => `${time} बाकी`,
  details: 'विवरण',
  priorityMarks: { high: 'ज़्यादा प्राथमिकता', low: 'कम प्राथमिकता' },
  keeping: {
    session: 'सिर्फ़ इस बार के लिए: फ़ाइल सेव करने की जगह नहीं थी। काम पूरा होने तक यह टैब खुला रखें।',
    linked: 'बड़ी होने से कॉपी नहीं की गई। काम पूरा होने तक फ़ाइल को वहीं रहने दें।',
  },
  keepCopy: 'कॉपी रखें',
  copying: 'कॉपी हो रही है…',
  notCopied: {
    'no-room': 'कॉपी के लिए जगह नहीं है। फ़ाइल को वहीं रहने दें।',
    unreachable: 'फ़ाइल अब वहाँ नहीं है, या बदल गई है।',
  },
  changeOptions: 'विकल्प बदलें',
};
