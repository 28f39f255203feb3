import { lowerFirst } from '../grammar/lower-first.ts';
import type { Catalogue } from '../language.ts';

const lower = (text: string) => lowerFirst(text, 'ru');

/** The words for what a job does to its file beyond converting it. */
export const edits: Catalogue['edits'] = {
  inSentence: lower,
  from: (start) => `с ${start}`,
  range: (start, end) => `${start}–${end}`,
  atKeyBefore: (wanted) => `резка по ключевому кадру перед ${wanted}`,
  toItsEnd: (start, end) => `${start}–${end}, до конца файла`,
  atKeyFrames: 'резка по ключевым кадрам',
  cropped: 'кадрирование',
  croppedTo: (size) => `кадрирование ${size}`,
  turned: (how) => `поворот ${how}`,
  mirrored: 'зеркальное отражение',
  speed: (factor) => `скорость ${factor}×`,
  newTags: (names) => `новые теги: ${names}`,
  tagsRemoved: (names) => `удалены теги: ${names}`,
  muted: 'без звука',
  soundsMixed: 'звук сведён в одну дорожку',
  soundTrack: (nth) => `звуковая дорожка ${nth}`,
  option: (label, value) => `${lower(label)}: ${lower(value)}`,
};
