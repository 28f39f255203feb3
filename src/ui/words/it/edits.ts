import { lowerFirst } from '../grammar/lower-first.ts';
import type { Catalogue } from '../language.ts';

const lower = (text: string) => lowerFirst(text, 'it');

/** In Italian: the words for what a job does to its file beyond converting it. */
export const edits: Catalogue['edits'] = {
  inSentence: lower,
  from: (start) => `da ${start}`,
  range: (start, end) => `${start}–${end}`,
  atKeyBefore: (wanted) => `taglio al fotogramma chiave prima di ${wanted}`,
  toItsEnd: (start, end) => `${start}–${end}, dove finisce il file`,
  atKeyFrames: 'taglio ai fotogrammi chiave',
  cropped: 'ritagliato',
  croppedTo: (size) => `ritagliato a ${size}`,
  turned: (how) => `ruotato di ${how}`,
  mirrored: 'riflesso',
  speed: (factor) => `velocità ${factor}×`,
  newTags: (names) => `cambia ${names}`,
  tagsRemoved: (names) => `rimuove ${names}`,
  muted: 'senza audio',
  soundsMixed: 'tracce audio unite in una',
  soundTrack: (nth) => `traccia audio ${nth}`,
  option: (label, value) => `${lower(label)}: ${lower(value)}`,
};
