import type { Catalogue } from '../language.ts';

const said = (what: string, todo: string) => ({ what, todo });

const DOWNLOAD = 'फ़ाइल को अपने ब्राउज़र में डाउनलोड करें, फिर यहाँ जोड़ें।';

const brokeOff = (why: string) => (progress: string) =>
  `${progress} के बाद कनेक्शन टूट गया, और ${why}।`;

/** The words for links that were not fetched, in Hindi. */
export const linkFailures: Catalogue['linkFailures'] = {
  off: said('Kiln को लिंक से फ़ाइलें लाने की अनुमति नहीं है।', 'सेटिंग में अनुमति दें।'),
  notAnAddress: said('यह वेब पता नहीं है।', 'वेब पता https:// से शुरू होता है और एक फ़ाइल तक ले जाता है।'),
  password: said('पते में पासवर्ड है, जिसे कोई वेब पेज नहीं भेज सकता।', DOWNLOAD),
  knownSite: {
    what: (site) => `${site} दूसरे वेब पेजों को अपनी फ़ाइलें नहीं पढ़ने देती।`,
    todo: (site) => `अगर ${site} पर डाउनलोड की सुविधा हो, तो उससे डाउनलोड करके फ़ाइल यहाँ जोड़ें।`,
  },
  mixedContent: {
    what: (host) => `${host} का कनेक्शन एन्क्रिप्ट नहीं है (http), इसलिए ब्राउज़र उसे रोक देता है।`,
    todo: `पते में https:// लगाकर देखें। या ${DOWNLOAD}`,
  },
  offline: said('आप ऑफ़लाइन हैं।', 'ऑनलाइन आने पर फिर कोशिश करें।'),
  notReachable: {
    what: (host) => `${host} से जवाब नहीं मिल रहा।`,
    todo: 'पता जाँचें, या बाद में फिर कोशिश करें।',
  },
  notAllowed: {
    what: (host) => `${host} दूसरे वेब पेजों को अपनी फ़ाइलें नहीं पढ़ने देती।`,
    todo: DOWNLOAD,
  },
  status: {
    refused: {
      what: (host, status) => `${host} यह फ़ाइल हर किसी को नहीं देती (${status})।`,
      todo: 'वहाँ साइन इन करके डाउनलोड करें, फिर यहाँ जोड़ें।',
    },
    missing: {
      what: (host, status) => `${host} पर इस पते पर कोई फ़ाइल नहीं है (${status})।`,
      todo: 'पता जाँचें; हो सकता है कि फ़ाइल कहीं और चली गई हो।',
    },
    failing: {
      what: (host, status) => `${host} अभी फ़ाइल नहीं भेज सकती (${status})।`,
      todo: 'बाद में फिर कोशिश करें, या वजह जानने के लिए पता अपने ब्राउज़र में खोलें।',
    },
  },
  page: said('यह वेब पेज है, फ़ाइल नहीं।', 'फ़ाइल का अपना पता डालें, या उसे वहाँ से डाउनलोड करके यहाँ जोड़ें।'),
  playlist: said('यह प्लेलिस्ट है, यानी दूसरी फ़ाइलों की सूची।', 'उसमें दिए गए पते डालें।'),
  notMedia: {
    what: 'यह न वीडियो है, न ऑडियो, न इमेज।',
    whatBut: (type) => `यह न वीडियो है, न ऑडियो, न इमेज, बल्कि ${type} है।`,
    todo: 'जाँचें कि पता सीधे फ़ाइल तक ले जाता है।',
  },
  empty: said('फ़ाइल खाली है।', 'पता जाँचें, या बाद में फिर कोशिश करें।'),
  tooLarge: {
    what: 'फ़ाइल के लिए पर्याप्त जगह नहीं है।',
    ofSize: (size) => `${size} के लिए पर्याप्त जगह नहीं है।`,
    ofSizeInRoom: (size, room) => `फ़ाइल ${size} की है, और जगह ${room} की।`,
    todo: 'पूरे हो चुके काम हटाएँ या डिस्क में जगह बनाएँ, फिर कोशिश करें। या उसे डाउनलोड करके यहाँ जोड़ें: Kiln उसे वहीं से पढ़ सकता है।',
  },
  brokeOff: {
    tried: brokeOff('डाउनलोड फिर जारी नहीं हो सका'),
    refused: brokeOff('यह सर्वर डाउनलोड जारी रखने की सुविधा नहीं देता'),
    changed: brokeOff('सर्वर पर फ़ाइल बदल गई है'),
    received: (received, size) => `${size} में से ${received}`,
    todo: 'फिर कोशिश करें, या फ़ाइल को अपने ब्राउज़र में डाउनलोड करके यहाँ जोड़ें।',
  },
  unavailable: said('लिंक से फ़ाइल लाना शुरू नहीं हो सका।', 'पेज फिर लोड करें, फिर कोशिश करें।'),
};
