import { lowerFirst } from '../grammar/lower-first.ts';
import type { Catalogue } from '../language.ts';

const lower = (text: string) => lowerFirst(text, 'uk');

/** The words for what a job does to its file beyond converting it. */
export const edits: Catalogue['edits'] = {
  inSentence: lower,
  from: (start) => `від ${start}`,
  range: (start, end) => `${start}–${end}`,
  atKeyBefore: (wanted) => `різання на ключовому кадрі перед ${wanted}`,
  toItsEnd: (start, end) => `${start}–${end}, до кінця файлу`,
  atKeyFrames: 'різання на ключових кадрах',
  cropped: 'кадрування',
  croppedTo: (size) => `кадрування ${size}`,
  turned: (how) => `поворот ${how}`,
  mirrored: 'віддзеркалення',
  speed: (factor) => `швидкість ${factor}×`,
  newTags: (names) => `нові теги: ${names}`,
  tagsRemoved: (names) => `видалено теги: ${names}`,
  muted: 'без звуку',
  soundsMixed: 'звук зведено в одну доріжку',
  soundTrack: (nth) => `звукова доріжка ${nth}`,
  option: (label, value) => `${lower(label)}: ${lower(value)}`,
};
