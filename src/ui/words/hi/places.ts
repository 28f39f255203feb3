import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for where results go, and what they are called there, in Hindi. */
export const places: NonNullable<Catalogue['places']> = {
  savedTo: (folder, saved, of, skipped) =>
    [
      saved === of
        ? `“${folder}” में ${plural(saved, { one: '# फ़ाइल सेव हुई।', other: '# फ़ाइलें सेव हुईं।' })}`
        : `“${folder}” में ${plural(of, { one: '#', other: '#' })} में से ${plural(saved, { one: '# फ़ाइल सेव हुई।', other: '# फ़ाइलें सेव हुईं।' })}`,
      ...(skipped === 0 ? [] : [plural(skipped, { one: '# पहले से थी।', other: '# पहले से थीं।' })]),
    ].join(' '),
  noRoom: 'इस फ़ोल्डर में पर्याप्त जगह नहीं है। कुछ जगह बनाएँ, फिर सेव करें।',
  notAll: (detail) => `इस फ़ोल्डर में सब कुछ सेव नहीं हो सका (${detail})।`,
  names: 'नतीजों के नाम',
  namesHint: (parts) =>
    `${parts} से बने। फ़ाइल में जो हिस्सा न हो, वह छूट जाता है; “preset” आपका अपना प्रीसेट है।`,
  nameExample: (name) => `जैसे: ${name}`,
  existing: 'पहले से मौजूद फ़ाइलें',
  existingHint: 'सभी नतीजे किसी फ़ोल्डर में सेव करने पर क्या हो।',
  existingChoices: { 'keep-both': 'दोनों रखें', replace: 'उन्हें बदलें', skip: 'उन्हें छोड़ें' },
};
