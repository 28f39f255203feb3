import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words of the settings, in Hindi. */
export const settings: Catalogue['settings'] = {
  diagnostics: 'डायग्नोस्टिक्स',
  diagnosticsHint: 'यह ब्राउज़र क्या कर सकता है, कतार ने क्या किया, और सेव की गई चीज़ों की जाँच।',
  engine: 'इंजन',
  engines: { auto: 'अपने-आप', ffmpeg: 'सिर्फ़ FFmpeg' },
  engineHint:
    'अपने-आप: जहाँ ब्राउज़र के तेज़ कोडेक काफ़ी अच्छे हों, वहाँ वे, वरना FFmpeg। सिर्फ़ FFmpeg: धीमा, पर हर ब्राउज़र में एक जैसा नतीजा।',
  engineDownload: 'FFmpeg डाउनलोड',
  engineDownloads: {
    early: 'ऐसी फ़ाइल जोड़ने पर, जिसे वह चाहिए',
    late: '“कन्वर्ट करें” दबाने पर',
  },
  engineDownloadHint:
    '10 MB, बस एक बार। अगर आपका कनेक्शन डेटा बचाता है, तो वह “कन्वर्ट करें” का इंतज़ार करता है।',
  theme: 'थीम',
  themes: { system: 'सिस्टम', light: 'हल्की', dark: 'गहरी' },
  language: 'भाषा',
  languageAuto: 'अपने-आप',
  languageNotFetched: 'यह भाषा नहीं लाई जा सकी। ऑनलाइन आने पर इसे फिर चुनें।',
  links: 'लिंक से फ़ाइलें लाना',
  switch: { off: 'बंद', on: 'चालू' },
  linksHint:
    'इससे आप वेब पते से फ़ाइल कन्वर्ट कर सकते हैं। Kiln पहले वेबसाइट का नाम बताता है, और कहीं और से कुछ नहीं लाता।',
  offline: 'ऑफ़लाइन इस्तेमाल',
  offlineHint:
    'आम फ़ाइलें ब्राउज़र ख़ुद कन्वर्ट करता है। कुछ को FFmpeg (10 MB) चाहिए, जो ऐसी पहली फ़ाइल आने पर डाउनलोड होता है। ऑफ़लाइन के लिए तैयार रहने को उसे अभी डाउनलोड करें।',
  makeOffline: 'ऑफ़लाइन उपलब्ध करें',
  offlineUnkept:
    'FFmpeg सेव करने की जगह नहीं थी, इसलिए वह इस पेज के बंद होने तक ही है। कुछ जगह बनाएँ, पेज फिर लोड करें और फिर कोशिश करें।',
  offlineReady: 'FFmpeg सेव है। पूरा Kiln बिना कनेक्शन चलता है।',
  fetching: 'FFmpeg लाया जा रहा है',
  storage: {
    storage: 'स्टोरेज',
    used: (used) => `${used} इस्तेमाल में`,
    usedOf: (used, quota) => `${used} इस्तेमाल में, ब्राउज़र ${quota} तक की अनुमति देता है`,
    hint: 'फ़ाइलें कन्वर्ट होने तक यहाँ रहती हैं, नतीजे आपके हटाने तक।',
    contents: {
      sources: 'मूल फ़ाइलें',
      outputs: 'नतीजे',
      unfinished: 'अधूरा काम',
      leftovers: 'बची-खुची फ़ाइलें',
      engine: 'इंजन',
      other: 'ख़ुद Kiln और कामों के रिकॉर्ड',
    },
    deleteOutputs: (jobs) =>
      plural(jobs, {
        one: '# पूरे काम के नतीजे मिटाएँ',
        other: '# पूरे कामों के नतीजे मिटाएँ',
      }),
    deleteOutputsHint: 'पूरे हुए काम सूची से हट जाते हैं। आपके डाउनलोड बने रहते हैं।',
    deleteLeftovers: 'बची-खुची फ़ाइलें मिटाएँ',
    deleteEngine: 'FFmpeg मिटाएँ',
    deleteEngineHint: 'किसी फ़ाइल को ज़रूरत होने पर वह फिर डाउनलोड होता है (10 MB)।',
  },
};
