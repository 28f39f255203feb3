import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** What the presets that Kiln brings along are called, and what each is good for, in one line. */
const builtIn: Catalogue['presets']['builtIn'] = {
  'web-video': {
    name: 'वेब वीडियो',
    goodFor: 'हर ब्राउज़र में चलता है और लोड होते-होते शुरू हो जाता है',
  },
  'web-video-modern': {
    name: 'वेब वीडियो, आधुनिक',
    goodFor: 'नए ब्राउज़र के लिए मुक्त कोडेक, अक्सर छोटे',
  },
  'web-preview': {
    name: 'वेब प्रीव्यू',
    goodFor: 'क्लिप की सूचियों और धीमे कनेक्शन के लिए हल्का',
  },
  streaming: {
    name: 'स्ट्रीमिंग',
    goodFor: 'अपनी साइट के लिए HLS: कनेक्शन जितना साफ़',
  },
  'silent-loop': {
    name: 'बिना आवाज़ का लूप',
    goodFor: 'GIF की तरह चलता है, पूरे रंगों में और बहुत छोटे साइज़ में',
  },
  phone: { name: 'फ़ोन', goodFor: 'छोटी स्क्रीन पर साफ़, स्टोरेज पर हल्का' },
  'phone-much-room-saved': {
    name: 'फ़ोन, सबसे छोटा',
    goodFor: 'अच्छी दिखने वाली सबसे छोटी फ़ाइल; समय लगता है',
  },
  'old-phone': { name: 'पुराना फ़ोन', goodFor: 'टचस्क्रीन से पहले के फ़ोन के लिए' },
  tv: { name: 'टीवी', goodFor: 'USB स्टिक या घर के नेटवर्क से फ़ुल HD' },
  'tv-4k': { name: 'टीवी, 4K', goodFor: '2160 लाइनें दिखाने वाली बड़ी स्क्रीन के लिए' },
  'dvd-player': { name: 'DVD प्लेयर', goodFor: 'DVD के ज़माने के प्लेयर और टीवी के लिए' },
  'home-cinema-sound': { name: 'होम थिएटर साउंड', goodFor: 'रिसीवर के लिए डॉल्बी डिजिटल' },
  'chat-video': { name: 'चैट वीडियो', goodFor: 'किसी भी मैसेंजर के लिए छोटी क्लिप' },
  'gif-for-chat': {
    name: 'चैट के लिए GIF',
    goodFor: 'अपने-आप चलने वाले कुछ सेकंड, बिना आवाज़',
  },
  'discord-10-mb': {
    name: 'Discord, 10 MB',
    goodFor: 'फ़ोन का साइज़, Discord की मुफ़्त सीमा के अंदर',
  },
  'whatsapp-16-mb': {
    name: 'WhatsApp, 16 MB',
    goodFor: 'फ़ोन का साइज़, WhatsApp की सीमा के अंदर',
  },
  'signal-100-mb': { name: 'Signal, 100 MB', goodFor: 'फ़ोन का साइज़, Signal की सीमा के अंदर' },
  'email-video': {
    name: 'ईमेल वीडियो',
    goodFor: 'ज़्यादा से ज़्यादा 18 MB, जो 25 MB के ईमेल में आ जाता है',
  },
  'small-email-video': {
    name: 'छोटा ईमेल वीडियो',
    goodFor: 'ज़्यादा से ज़्यादा 7 MB, 10 MB लेने वाले मेलबॉक्स के लिए',
  },
  podcast: { name: 'पॉडकास्ट', goodFor: 'हर पॉडकास्ट ऐप के लिए बोली, आम लाउडनेस पर' },
  'voice-memo': { name: 'वॉइस मेमो', goodFor: 'कुछ MB में घंटों की बातचीत' },
  transcription: {
    name: 'ट्रांसक्रिप्शन',
    goodFor: 'बोली को टेक्स्ट में बदलने वाले सॉफ़्टवेयर के लिए सबसे अच्छा',
  },
  'music-archive': { name: 'संगीत संग्रह', goodFor: 'लॉसलेस: कुछ भी नहीं खोता' },
  'music-everywhere': {
    name: 'संगीत, हर जगह',
    goodFor: 'कार, USB स्टिक और हर प्लेयर के लिए',
  },
  'music-for-apple': { name: 'Apple के लिए संगीत', goodFor: 'iPhone और Apple Music के लिए AAC' },
  ringtone: { name: 'रिंगटोन', goodFor: 'गाने के पहले 30 सेकंड, अंत में फ़ेड-आउट' },
  'edit-on-a-mac': {
    name: 'Mac पर एडिट',
    goodFor: 'Final Cut और iMovie के लिए; जो हो सके, कॉपी होता है',
  },
  'keep-everything': { name: 'सब कुछ रखें', goodFor: 'सभी ट्रैक, जहाँ हो सके कॉपी' },
  'sound-for-editing': {
    name: 'एडिटिंग के लिए ऑडियो',
    goodFor: 'बिना कंप्रेशन, हर ऑडियो एडिटर में खुलता है',
  },
};

/** The words for presets, in Hindi. */
export const presets: Catalogue['presets'] = {
  builtIn,
  title: 'प्रीसेट',
  lead: 'कोई एक चुनें, फ़ॉर्मैट और विकल्प सेट हो जाएँगे।',
  inUse: 'इस्तेमाल में',
  chosen: (name) => `“${name}” चुना गया।`,
  yours: 'आपके',
  purposes: {
    web: 'वेब के लिए',
    phone: 'फ़ोन के लिए',
    tv: 'टीवी और प्लेयर के लिए',
    chat: 'चैट और ईमेल के लिए',
    voice: 'बोली',
    music: 'संगीत',
    editing: 'एडिटिंग के लिए',
  },
  saveNew: 'मौजूदा चुनाव को प्रीसेट के रूप में सेव करें',
  saveJob: 'इस फ़ाइल के विकल्पों को प्रीसेट के रूप में सेव करें',
  name: 'नाम',
  save: 'सेव करें',
  replace: 'बदलें',
  saved: (name) => `“${name}” सेव हुआ।`,
  replaced: (name) => `“${name}” बदला गया।`,
  full: (limit) => `आप ${limit} प्रीसेट रख सकते हैं। नया सेव करने के लिए कोई एक मिटाएँ।`,
  manage: (name) => `“${name}” बदलें`,
  moveUp: 'ऊपर ले जाएँ',
  moveDown: 'नीचे ले जाएँ',
  moved: (name, place, count) => `“${name}” अब ${count} में से नंबर ${place} पर है।`,
  rename: 'नाम बदलें',
  newName: (name) => `“${name}” का नया नाम`,
  cancel: 'रद्द करें',
  nameTaken: (name) => `“${name}” नाम का प्रीसेट पहले से है।`,
  renamed: (name) => `नाम बदलकर “${name}” हुआ।`,
  share: 'शेयर करें',
  linkOf: (name) => `“${name}” का लिंक`,
  linkHint: 'लिंक में पूरा प्रीसेट है। जो इसे खोलेगा, उससे पहले पूछा जाएगा।',
  copy: 'लिंक कॉपी करें',
  copied: 'कॉपी हुआ',
  notCopied: 'ब्राउज़र ने कॉपी नहीं करने दिया। लिंक चुनकर ख़ुद कॉपी करें।',
  remove: 'मिटाएँ',
  removed: (name) => `“${name}” मिटाया गया।`,
  undo: 'पहले जैसा करें',
  exportAll: 'अपने एक्सपोर्ट करें',
  importFile: 'इंपोर्ट करें',
  importHint: 'या प्रीसेट की फ़ाइल यहाँ छोड़ें',
  fileName: 'kiln-presets.json',
  quoted: (name) => `“${name}”`,
  nothingNew: 'कुछ नया नहीं: सभी आपके पास पहले से हैं।',
  imported: (count, names) =>
    `${plural(count, { one: '# प्रीसेट इंपोर्ट हुआ', other: '# प्रीसेट इंपोर्ट हुए' })}: ${names}।`,
  nothingImported: 'कुछ भी इंपोर्ट नहीं हुआ।',
  fromLink: 'लिंक से मिला प्रीसेट',
  question: (name) => `इस लिंक का प्रीसेट “${name}” इस्तेमाल करें?`,
  takeOnce: 'एक बार इस्तेमाल करें',
  saveFromLink: 'सेव करें',
  questionHint:
    'दोनों ही सूरत में यह उन सभी फ़ाइलों पर लागू होता है, जो शुरू नहीं हुई हैं। “सेव करें” से यह आपके प्रीसेट में भी जुड़ जाता है।',
  nothingChanged: 'कुछ भी नहीं बदला।',
  close: 'बंद करें',
};
