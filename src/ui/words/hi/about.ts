import type { Catalogue } from '../language.ts';

/** The words for what Kiln is, in Hindi. */
export const about: Catalogue['about'] = {
  aboutText:
    'Kiln आपके ब्राउज़र के कोडेक से मीडिया कन्वर्ट करता है, और जो वे नहीं कर सकते, वह WebAssembly में कंपाइल किए गए FFmpeg से। यह बस एक वेब पेज है: ऐसा कोई सर्वर नहीं है जो आपकी फ़ाइलें देख सके।',
  aboutProof:
    'जाँचने के लिए डेवलपर टूल का नेटवर्क टैब खोलें और कुछ कन्वर्ट करें: जब तक आप लिंक की अनुमति देकर कोई लिंक न दें, Kiln के अपने हिस्सों के अलावा कुछ नहीं लाया जाता। या सेटिंग में इसे ऑफ़लाइन उपलब्ध करें और कनेक्शन काट दें: यह वैसे ही चलता है।',
  version: (version) => `वर्शन ${version}`,
  licence: 'Kiln, GPL वर्शन 3 या उसके बाद के तहत मुक्त सॉफ़्टवेयर है।',
  engineLicence: 'FFmpeg 5.1.4, @ffmpeg/core 0.12.10 से, GPL-2.0-or-later।',
  engineSource: 'FFmpeg का सोर्स कोड',
  licences: 'लाइसेंस',
};
