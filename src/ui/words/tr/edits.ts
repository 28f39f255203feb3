import { lowerFirst } from '../grammar/lower-first.ts';
import type { Catalogue } from '../language.ts';

const lower = (text: string) => lowerFirst(text, 'tr');

/** In Turkish: the words for what a job does to its file beyond converting it. */
export const edits: Catalogue['edits'] = {
  inSentence: lower,
  from: (start) => `başlangıç ${start}`,
  range: (start, end) => `${start}–${end}`,
  atKeyBefore: (wanted) => `${wanted} öncesindeki anahtar karede kesim`,
  toItsEnd: (start, end) => `${start}–${end}, dosyanın sonu`,
  atKeyFrames: 'anahtar karelerde kesim',
  cropped: 'kırpıldı',
  croppedTo: (size) => `${size} boyutuna kırpıldı`,
  turned: (how) => `${how} döndürüldü`,
  mirrored: 'aynalandı',
  speed: (factor) => `${factor}× hız`,
  newTags: (names) => `yeni ${names}`,
  tagsRemoved: (names) => `${names} kaldırıldı`,
  muted: 'sessiz',
  soundsMixed: 'sesler tek parçada karıştırıldı',
  soundTrack: (nth) => `${nth}. ses parçası`,
  option: (label, value) => `${lower(label)}: ${lower(value)}`,
};
