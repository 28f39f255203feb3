import { lowerFirst } from '../grammar/lower-first.ts';
import type { Catalogue } from '../language.ts';

const lower = (text: string) => lowerFirst(text, 'pl');

/** The words for what a job does to its file beyond converting it. */
export const edits: Catalogue['edits'] = {
  inSentence: lower,
  from: (start) => `od ${start}`,
  range: (start, end) => `${start}–${end}`,
  atKeyBefore: (wanted) => `cięcie na klatce kluczowej przed ${wanted}`,
  toItsEnd: (start, end) => `${start}–${end}, do końca pliku`,
  atKeyFrames: 'cięcie na klatkach kluczowych',
  cropped: 'kadrowanie',
  croppedTo: (size) => `kadrowanie ${size}`,
  turned: (how) => `obrót ${how}`,
  mirrored: 'odbicie lustrzane',
  speed: (factor) => `szybkość ${factor}×`,
  newTags: (names) => `nowe tagi: ${names}`,
  tagsRemoved: (names) => `usunięte tagi: ${names}`,
  muted: 'bez dźwięku',
  soundsMixed: 'dźwięk zmiksowany w jedną ścieżkę',
  soundTrack: (nth) => `ścieżka dźwiękowa ${nth}`,
  option: (label, value) => `${lower(label)}: ${lower(value)}`,
};
