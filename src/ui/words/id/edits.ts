import { lowerFirst } from '../grammar/lower-first.ts';
import type { Catalogue } from '../language.ts';

const lower = (text: string) => lowerFirst(text, 'id');

/** In Indonesian: the words for what a job does to its file beyond converting it. */
export const edits: Catalogue['edits'] = {
  inSentence: lower,
  from: (start) => `mulai ${start}`,
  range: (start, end) => `${start}–${end}`,
  atKeyBefore: (wanted) => `dipotong pada keyframe sebelum ${wanted}`,
  toItsEnd: (start, end) => `${start}–${end}, tempat file berakhir`,
  atKeyFrames: 'dipotong pada keyframe',
  cropped: 'dipangkas',
  croppedTo: (size) => `dipangkas ${size}`,
  turned: (how) => `diputar ${how}`,
  mirrored: 'dicerminkan',
  speed: (factor) => `kecepatan ${factor}×`,
  newTags: (names) => `${names} baru`,
  tagsRemoved: (names) => `${names} dihapus`,
  muted: 'tanpa audio',
  soundsMixed: 'trek audio digabung jadi satu',
  soundTrack: (nth) => `trek audio ${nth}`,
  option: (label, value) => `${lower(label)}: ${lower(value)}`,
};
