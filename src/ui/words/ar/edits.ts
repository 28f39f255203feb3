import type { Catalogue } from '../language.ts';
import { leftToRight } from './left-to-right.ts';

/** The words for what a job does to its file beyond converting it. */
export const edits: Catalogue['edits'] = {
  inSentence: (text) => text,
  from: (start) => `من ${start}`,
  range: (start, end) => `من ${start} إلى ${end}`,
  atKeyBefore: (wanted) => `قطع عند الإطار المفتاحي قبل ${wanted}`,
  toItsEnd: (start, end) => `من ${start} إلى ${end} حيث ينتهي الملف`,
  atKeyFrames: 'قطع عند الإطارات المفتاحية',
  cropped: 'اقتصاص',
  croppedTo: (size) => `اقتصاص إلى ${leftToRight(size)}`,
  turned: (how) => `تدوير ${how}`,
  mirrored: 'عكس',
  speed: (factor) => `السرعة ${leftToRight(`${factor}×`)}`,
  newTags: (names) => `وسوم جديدة: ${names}`,
  tagsRemoved: (names) => `وسوم محذوفة: ${names}`,
  muted: 'دون صوت',
  soundsMixed: 'الأصوات ممزوجة في مسار واحد',
  soundTrack: (nth) => `مسار الصوت ${nth}`,
  option: (label, value) => `${label}: ${value}`,
};
