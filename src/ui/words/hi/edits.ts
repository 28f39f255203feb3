import type { Catalogue } from '../language.ts';

/** The words for what a job does to its file beyond converting it, in Hindi. */
export const edits: Catalogue['edits'] = {
  inSentence: (text) => text,
  from: (start) => `${start} से`,
  range: (start, end) => `${start}–${end}`,
  atKeyBefore: (wanted) => `${wanted} से पहले के की-फ़्रेम पर कट`,
  toItsEnd: (start, end) => `${start}–${end}, फ़ाइल के अंत तक`,
  atKeyFrames: 'की-फ़्रेम पर कट',
  cropped: 'क्रॉप किया',
  croppedTo: (size) => `क्रॉप ${size}`,
  turned: (how) => `घुमाया: ${how}`,
  mirrored: 'पलटा',
  speed: (factor) => `${factor}× रफ़्तार`,
  newTags: (names) => `बदला: ${names}`,
  tagsRemoved: (names) => `हटाया: ${names}`,
  muted: 'म्यूट',
  soundsMixed: 'सभी ऑडियो एक में मिलाए',
  soundTrack: (nth) => `ऑडियो ट्रैक ${nth}`,
  option: (label, value) => `${label}: ${value}`,
};
