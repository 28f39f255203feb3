import { lowerFirst } from '../grammar/lower-first.ts';
import type { Catalogue } from '../language.ts';

const lower = (text: string) => lowerFirst(text, 'nl');

/** In Dutch: the words for what a job does to its file beyond converting it. */
export const edits: Catalogue['edits'] = {
  inSentence: lower,
  from: (start) => `vanaf ${start}`,
  range: (start, end) => `${start}–${end}`,
  atKeyBefore: (wanted) => `geknipt bij het keyframe voor ${wanted}`,
  toItsEnd: (start, end) => `${start}–${end}, waar het bestand eindigt`,
  atKeyFrames: 'geknipt bij keyframes',
  cropped: 'bijgesneden',
  croppedTo: (size) => `bijgesneden tot ${size}`,
  turned: (how) => `${how} gedraaid`,
  mirrored: 'gespiegeld',
  speed: (factor) => `snelheid ${factor}×`,
  newTags: (names) => `${names} gewijzigd`,
  tagsRemoved: (names) => `${names} verwijderd`,
  muted: 'zonder geluid',
  soundsMixed: 'geluidssporen tot één gemengd',
  soundTrack: (nth) => `geluidsspoor ${nth}`,
  option: (label, value) => `${lower(label)}: ${lower(value)}`,
};
