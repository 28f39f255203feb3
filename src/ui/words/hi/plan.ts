import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** What is done instead of something that failed: when it is about to be done, is done, was done, or was tried in vain. */
const setback = (coming: string, now: string, past: string, tried: string) => ({
  coming,
  now,
  past,
  tried,
});

/** `what` failed, so FFmpeg does it. */
const byFFmpeg = (what: string, by = 'FFmpeg', report = '') =>
  setback(
    `${what}, इसलिए काम ${by} करेगा।${report}`,
    `${what}, इसलिए काम ${by} कर रहा है।${report}`,
    `${what}, इसलिए काम ${by} ने किया।${report}`,
    `${what}, इसलिए ${by} से कोशिश की गई।${report}`,
  );

/** `what` failed, so it is encoded in some way. */
const byEncoding = (what: string, how: string) =>
  setback(
    `${what}, इसलिए ${how} एन्कोड होगा।`,
    `${what}, इसलिए ${how} एन्कोड हो रहा है।`,
    `${what}, इसलिए ${how} एन्कोड किया गया।`,
    `${what}, इसलिए ${how} एन्कोड किया गया।`,
  );

const times = (kind: string) => (count: number) =>
  plural(count, { one: kind, other: `${kind} ×#` });

/** The words for what a plan does to a file, in Hindi. */
export const plan: Catalogue['plan'] = {
  tracks: {
    video: times('वीडियो'),
    audio: times('ऑडियो'),
    cover: times('कवर'),
    subtitle: times('सबटाइटल'),
    attachment: times('अटैचमेंट'),
    data: times('डेटा'),
  },
  metadata: {
    text: (count) => plural(count, { one: '# टैग', other: '# टैग' }),
    date: () => 'तारीख़',
    place: () => 'जगह',
    device: () => 'कैमरा',
    timecode: () => 'टाइमकोड',
    exif: () => 'EXIF डेटा',
    'maker-notes': () => 'निर्माता के नोट',
    xmp: () => 'XMP',
    iptc: () => 'IPTC',
    comments: () => 'टिप्पणियाँ',
    'gain-map': () => 'HDR गेन मैप',
    'motion-video': () => 'मोशन फ़ोटो का वीडियो',
    pages: (count) => `बाकी पेज (${count})`,
    chapters: (count) => plural(count, { one: '# चैप्टर', other: '# चैप्टर' }),
    marks: () => 'ट्रैक के निशान',
  },
  marked: (what, marks) => `${what} (${marks})`,
  marks: {
    default: 'डिफ़ॉल्ट',
    forced: 'फ़ोर्स्ड',
    original: 'मूल भाषा',
    commentary: 'कमेंट्री',
    'hearing-impaired': 'कम सुनने वालों के लिए',
    'visual-impaired': 'दृष्टिबाधितों के लिए',
  },
  metadataKept: (what) => `रखा: ${what}`,
  metadataLeftOut: (what) => `शामिल नहीं: ${what}`,
  becauseOfPrivacy: 'निजता के लिए',
  becauseOnlyFirst: 'Kiln पहला पेज बदलता है',
  becauseUnwritten: 'Kiln इसे लिख नहीं सकता',
  becauseOutdated: 'अब सही नहीं',
  copied: 'कॉपी',
  encoded: (from, to, engine) =>
    from === to ? `${from} दोबारा एन्कोड (${engine})` : `${from} → ${to} (${engine})`,
  bridged: (from, to) =>
    from === to
      ? `${from} दोबारा एन्कोड (FFmpeg से डीकोड, इस ब्राउज़र से एन्कोड)`
      : `${from} → ${to} (FFmpeg से डीकोड, इस ब्राउज़र से एन्कोड)`,
  decodedBy: (decoder) => `${decoder} से डीकोड`,
  leftOut: 'शामिल नहीं',
  asChosen: 'जैसा आपने चुना',
  leftOutBecause: (what, why) => `${what}: ${why}`,
  pictureSubtitles: times('इमेज वाले सबटाइटल'),
  copiedBy: (engine) => `कॉपी (${engine})`,
  becauseUnwritable: 'ब्राउज़र इन्हें नहीं लिख सकते',
  becauseNotHeld: (format) => `${format} में नहीं आ सकते`,
  becauseOfTiming: 'बदली हुई रफ़्तार के साथ नहीं चल सकते',
  becauseNotTogether: 'इन्हें FFmpeg ही लिखता, पर वह यह वीडियो नहीं पढ़ सकता',
  becauseMixed: 'एक में मिलाया',
  becauseEmpty: 'खाली है',
  becauseNobodyDecodes: (codec) => `Kiln ${codec} को डीकोड नहीं कर सकता`,
  unread: (bytes, all) =>
    `इस फ़ाइल का एक हिस्सा पढ़ा नहीं जा सकता: ${all} में से ${bytes} नतीजे में नहीं होगा।`,
  deinterlaced: 'डीइंटरलेस',
  lossless: 'बिना हानि',
  hdrToSdr: 'HDR से SDR',
  hdrKept: 'HDR 10 बिट में रखा',
  flattened: {
    white: 'पारदर्शी हिस्सा सफ़ेद',
    black: 'पारदर्शी हिस्सा काला',
    grey: 'पारदर्शी हिस्सा स्लेटी',
    green: 'पारदर्शी हिस्सा हरा',
  },
  becauseEnded: 'शुरुआत से पहले ही ख़त्म',
  tooLargeForSource: (names) => `${names} शामिल नहीं: मूल से बड़ा`,
  engineNames: { images: 'यह ब्राउज़र', webcodecs: 'WebCodecs', ffmpeg: 'FFmpeg' },
  becauseOfOptions: 'आपके विकल्पों के लिए',
  becauseOfSize: 'साइज़ में लाने के लिए',
  becauseExactSize: 'ठीक तय साइज़ दे सकता है',
  allowed: (size) => `ज़्यादा से ज़्यादा ${size}`,
  allowedAt: (size, how) => `ज़्यादा से ज़्यादा ${size}: ${how}`,
  atQuality: (quality: string) => `क्वालिटी ${quality}`,
  pictureAt: (size, kbit) => `${size}, ${kbit}\u00A0kbit/s`,
  soundAt: (kbit) => `${kbit}\u00A0kbit/s`,
  passes: (count) => plural(count, { one: '# पास', other: '# पास' }),
  inPass: (pass) => `पास ${pass}`,
  becauseOfRotation: 'सीधा किया',
  becauseTrimmed: 'ताकि ट्रिम किया हिस्सा न दिखे',
  becauseUnsafe: 'क्योंकि कॉपी शायद न चले',
  becauseOfQuality: 'सबसे छोटे साइज़ के लिए',
  becauseUndecodable: (codec) => `क्योंकि यह ब्राउज़र ${codec} को डीकोड नहीं कर सकता`,
  becauseUnencodable: (codec) => `क्योंकि यह ब्राउज़र ${codec} को ठीक से एन्कोड नहीं कर सकता`,
  becauseSurround: (codec) => `क्योंकि यह ब्राउज़र दो से ज़्यादा चैनल ${codec} में एन्कोड नहीं कर सकता`,
  becauseOfEdit: 'क्योंकि फ़िल्टर सिर्फ़ FFmpeg में हैं',
  becauseUnsupported: 'क्योंकि WebCodecs इस तरह की फ़ाइल नहीं पढ़ सकता',
  becauseOfSetting: 'सेटिंग के अनुसार',
  inParts: (count) => plural(count, { one: '# हिस्से में', other: 'एक साथ # हिस्सों में' }),
  wholeForNewFrames: 'एक ही हिस्से में: फ़्रेम बदलते हैं',
  wholeForUnknownFrames: 'एक ही हिस्से में: फ़्रेम के समय पता नहीं',
  wholeForUncuttable: 'एक ही हिस्से में: बाँटा नहीं जा सकता',
  setbacks: {
    images: byFFmpeg('यह ब्राउज़र इमेज पर काम नहीं कर सका'),
    webcodecs: byFFmpeg('ब्राउज़र के अपने कोडेक विफल रहे'),
    'webcodecs-declined': byFFmpeg('ब्राउज़र के अपने कोडेक इस फ़ाइल के लिए सही नहीं हैं'),
    'webcodecs-mistake': byFFmpeg(
      'Kiln जिस तरह ब्राउज़र के कोडेक चलाता है, उसमें गड़बड़ी है',
      'FFmpeg',
      ' कृपया इसकी रिपोर्ट करें।',
    ),
    bridge: byFFmpeg('FFmpeg और ब्राउज़र का एन्कोडर साथ में विफल रहे', 'सिर्फ़ FFmpeg'),
    copy: byEncoding('सीधी कॉपी नहीं हो सकी', 'दोबारा'),
    'usual-size': byEncoding('पहला नतीजा बहुत बड़ा था', 'साइज़ में लाने के लिए दोबारा'),
    segments: byEncoding('इसके हिस्से आपस में नहीं जुड़े', 'एक ही हिस्से में'),
  },
  atOnce: 'तुरंत',
  aboutASecond: 'लगभग एक\u00A0सेकंड',
  roughly: (amount) => `लगभग\u00A0${amount}`,
};
