import { BROWSER_FLOOR } from '../../../lib/browser-floor.ts';
import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words of the page around the rooms, in Hindi. */
export const app: Catalogue['app'] = {
  appName: 'Kiln',
  close: 'बंद करें',
  dismiss: 'हटाएँ',
  headline: 'वीडियो, ऑडियो और इमेज यहीं कन्वर्ट करें।',
  lead: (formats) =>
    `Kiln इसी ब्राउज़र में ${formats} फ़ॉर्मैट में कन्वर्ट करता है। आपकी फ़ाइलें कभी अपलोड नहीं होतीं।`,
  promises: [
    ['निजी', 'न सर्वर, न खाता। नेटवर्क टैब देखें: कुछ भी बाहर नहीं जाता।'],
    ['भरोसेमंद', 'पेज फिर लोड हो, क्रैश हो या रीस्टार्ट, कतार बनी रहती है और वहीं से आगे बढ़ती है।'],
    [
      'ऑफ़लाइन',
      'एक फ़ाइल पर काम कर लेने के बाद बिना कनेक्शन चलता है। कुछ फ़ाइलों को FFmpeg चाहिए: 10 MB, बस एक बार।',
    ],
  ],
  convertTo: 'इसमें कन्वर्ट करें',
  formatKinds: {
    video: 'वीडियो',
    animation: 'ऐनिमेशन',
    audio: 'ऑडियो',
    still: 'इमेज',
    subtitles: 'सबटाइटल',
  },
  optionsForAll: 'सभी फ़ाइलों के विकल्प',
  presets: 'प्रीसेट',
  startAtOnce: 'तुरंत शुरू करें',
  convert: 'कन्वर्ट करें',
  settings: 'सेटिंग',
  about: 'परिचय',
  updateReady: 'नया वर्शन तैयार है',
  updateWaits: 'यह चल रहे कामों के पूरा होने का इंतज़ार करेगा।',
  updateNow: 'आपकी कतार बनी रहेगी।',
  update: 'अपडेट करें',
  updating: 'अपडेट हो रहा है',
  wentWrong: (detail) => `यह नहीं हो सका: ${detail}`,
  notOffline:
    'इस ब्राउज़र में पूरा Kiln सेव नहीं हुआ, इसलिए हो सकता है कि यह बिना कनेक्शन न चले। कनेक्शन और कुछ खाली जगह के साथ फिर कोशिश करें।',
  startedMeanwhile: (name) =>
    `“${name}” शुरू हो चुकी है, इसलिए अब बदली नहीं जा सकती। जो बदलाव लागू नहीं हुए थे, वे खो गए; उन्हें फिर करने के लिए पहले यह काम रद्द करें।`,
  removedMeanwhile: (name) => `“${name}” अब कतार में नहीं है, इसलिए बदली नहीं जा सकती।`,
  notAdded: (name, why) => `“${name}” नहीं जोड़ी गई। ${why}`,
  outputGone: (name) => `“${name}” अब इस ब्राउज़र में सेव नहीं है। फ़ाइल फिर कन्वर्ट करें।`,
  said: {
    added: (n) => plural(n, { one: '# फ़ाइल जोड़ी गई।', other: '# फ़ाइलें जोड़ी गईं।' }),
    done: (name) => `“${name}” पूरी हुई।`,
    doneMany: (n) => plural(n, { one: '# काम पूरा हुआ।', other: '# काम पूरे हुए।' }),
    failed: (name) => `“${name}” नहीं हो सकी।`,
    failedMany: (n) => plural(n, { one: '# काम नहीं हो सका।', other: '# काम नहीं हो सके।' }),
    finished: 'कतार पूरी हो गई।',
    update: 'नया वर्शन तैयार है।',
  },
  title: (percent, name) => `${percent} – ${name}`,
  titleWithTime: (percent, left, name) => `${percent} · ${left} – ${name}`,
  titleDone: (what) => `पूरा – ${what}`,
  titleFailed: (failed, what) => `${plural(failed, { one: '# विफल', other: '# विफल' })} – ${what}`,
  files: (count) => plural(count, { one: '# फ़ाइल', other: '# फ़ाइलें' }),
  copyReport: 'रिपोर्ट कॉपी करें',
  reportCopied: 'कॉपी हुई',
  slowDatabase:
    'ब्राउज़र का डेटाबेस खुलने में देर लगा रहा है। आपके काम उसी में हैं, इसलिए Kiln इंतज़ार करता है और उसके खुलते ही अपने-आप आगे बढ़ेगा। उसके बिना आप खाली कतार से शुरू करेंगे, जो पेज फिर लोड करने पर नहीं बचेगी।',
  goOnWithout: 'उसके बिना आगे बढ़ें',
  unusable: {
    'old-browser': `यह ब्राउज़र Kiln के लिए बहुत पुराना है। Chrome या Edge ${BROWSER_FLOOR.chrome}, Firefox ${BROWSER_FLOOR.firefox}, Safari ${BROWSER_FLOOR.safari} या उससे नया चाहिए। इस ब्राउज़र को अपडेट करें, या Kiln को किसी दूसरे ब्राउज़र में खोलें।`,
    insecure:
      'फ़ाइलें सेव करने और अपना इंजन जाँचने के लिए Kiln को सुरक्षित पता चाहिए। इसे https पर या localhost पर खोलें।',
    'no-storage':
      'यह ब्राउज़र Kiln को कुछ भी सेव नहीं करने देता। निजी ब्राउज़िंग से बाहर आएँ, या इस पेज के लिए साइट डेटा की अनुमति दें।',
    newer: 'यहाँ Kiln का इससे नया वर्शन चल चुका है; अपडेट करने के लिए यह पेज फिर लोड करें। आपके काम बने रहेंगे।',
    blocked:
      'किसी दूसरे टैब में पुराना Kiln चल रहा है। पहले उसके काम पूरे होने दें; फिर उसे बंद करें या फिर लोड करें, और यह पेज अपने-आप आगे बढ़ेगा।',
  },
};
