import { lowerFirst } from '../grammar/lower-first.ts';

const lower = (text: string) => lowerFirst(text, 'en');

/** The words for what a job does to its file beyond converting it. */
export const edits = {
  inSentence: lower,
  from: (start: string) => `from ${start}`,
  range: (start: string, end: string) => `${start}–${end}`,
  atKeyBefore: (wanted: string) => `cut at the key frame before ${wanted}`,
  toItsEnd: (start: string, end: string) => `${start}–${end}, where the file ends`,
  atKeyFrames: 'cut at key frames',
  cropped: 'cropped',
  croppedTo: (size: string) => `cropped ${size}`,
  turned: (how: string) => `turned ${how}`,
  mirrored: 'mirrored',
  speed: (factor: string) => `${factor}× speed`,
  newTags: (names: string) => `new ${names}`,
  tagsRemoved: (names: string) => `${names} removed`,
  muted: 'muted',
  soundsMixed: 'sounds mixed into one',
  soundTrack: (nth: string) => `sound track ${nth}`,
  option: (label: string, value: string) => `${lower(label)} ${lower(value)}`,
};
