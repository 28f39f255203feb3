import type { Catalogue } from '../language.ts';

/** The words for what a job does to its file beyond converting it, in Korean. */
export const edits: Catalogue['edits'] = {
  inSentence: (text) => text,
  from: (start) => `${start}부터`,
  range: (start, end) => `${start}–${end}`,
  atKeyBefore: (wanted) => `${wanted} 앞의 키프레임에서 자름`,
  toItsEnd: (start, end) => `${start}–${end}(파일 끝)`,
  atKeyFrames: '키프레임에서 자름',
  cropped: '화면 자름',
  croppedTo: (size) => `화면 자름 ${size}`,
  turned: (how) => `회전: ${how}`,
  mirrored: '반전',
  speed: (factor) => `${factor}배속`,
  newTags: (names) => `${names} 변경`,
  tagsRemoved: (names) => `${names} 제거`,
  muted: '음소거',
  soundsMixed: '오디오를 하나로 믹스',
  soundTrack: (nth) => `오디오 트랙 ${nth}`,
  option: (label, value) => `${label}: ${value}`,
};
