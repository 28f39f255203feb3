import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what native programs are told, in Hindi. */
export const commands: NonNullable<Catalogue['commands']> = {
  forJob: 'कमांड…',
  title: 'अपने कंप्यूटर पर आगे बढ़ें',
  hint: 'यही काम FFmpeg और ImageMagick की कमांड के रूप में; दोनों इंस्टॉल होने चाहिए। स्क्रिप्ट को अपनी फ़ाइलों वाले फ़ोल्डर में चलाएँ; नतीजे “converted” फ़ोल्डर में आएँगे।',
  script: 'स्क्रिप्ट का प्रकार',
  scripts: {
    shell: 'Linux और macOS (sh)',
    powershell: 'Windows (PowerShell)',
    snakefile: 'Snakemake (कई कोर या कंप्यूटर)',
  },
  text: 'कमांड',
  copy: 'कॉपी करें',
  copied: 'कॉपी हुई',
  save: 'सेव करें',

  madeBy: (link) => `Kiln से बनी (${link})।`,
  needs: 'FFmpeg चाहिए; इमेज के लिए ImageMagick भी। इसे फ़ाइलों वाले फ़ोल्डर में चलाएँ, या वह फ़ोल्डर बताएँ।',
  resultsGoTo: 'नतीजे उनके बगल के फ़ोल्डर “converted” में जाते हैं। वहाँ जो पहले से है, वह बदल दिया जाता है।',
  notRead: 'शामिल नहीं: Kiln ने यह फ़ाइल अभी नहीं पढ़ी है।',
  notPossible: 'शामिल नहीं: ऐसी कोई कमांड नहीं है, जो यह कर सके।',
  byBrowser: 'Kiln ब्राउज़र के एन्कोडर इस्तेमाल करता; FFmpeg उसी क्वालिटी के लिए अपने एन्कोडर इस्तेमाल करता है।',
  byCanvas: 'Kiln ब्राउज़र के इमेज कोडेक इस्तेमाल करता।',
  inSegments: (count) =>
    `Kiln पिक्चर को ${plural(count, { one: '# हिस्से', other: '# हिस्सों' })} में एक साथ एन्कोड करता।`,
  differences: {
    'measures-loudness': 'Kiln पहले लाउडनेस मापता, फिर उसे एक ही गेन से बदलता।',
    'measures-size': 'Kiln साइज़ जाँचता, और काफ़ी छोटा होने तक दोबारा एन्कोड करता।',
    'cuts-captions': 'Kiln वे सबटाइटल भी दिखाता, जो कट से पहले शुरू हुए थे।',
    'keeps-cover': 'Kiln नतीजे में कवर भी डालता।',
    'writes-tags': 'Kiln सभी टैग लिखता, वे भी जिनके लिए FFmpeg में जगह नहीं है।',
    'drops-place-alone': 'Kiln सिर्फ़ जगह हटाता; यहाँ कैमरे का सारा डेटा हट जाता है।',
    'draws-slides': 'Kiln इमेज के बीच के ट्रांज़िशन ख़ुद बनाता।',
  },
};
