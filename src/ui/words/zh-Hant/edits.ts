import type { Catalogue } from '../language.ts';

/** The words for what a job does to its file beyond converting it, in Traditional Chinese. */
export const edits: Catalogue['edits'] = {
  inSentence: (text) => text,
  from: (start) => `從 ${start} 開始`,
  range: (start, end) => `${start}–${end}`,
  atKeyBefore: (wanted) => `在 ${wanted} 之前的關鍵影格處剪切`,
  toItsEnd: (start, end) => `${start}–${end}，到檔案結尾`,
  atKeyFrames: '在關鍵影格處剪切',
  cropped: '已裁切',
  croppedTo: (size) => `裁切為 ${size}`,
  turned: (how) => `旋轉（${how}）`,
  mirrored: '翻轉',
  speed: (factor) => `${factor} 倍速`,
  newTags: (names) => `變更${names}`,
  tagsRemoved: (names) => `移除${names}`,
  muted: '靜音',
  soundsMixed: '所有音軌混成一軌',
  soundTrack: (nth) => `音軌 ${nth}`,
  option: (label, value) => `${label}：${value}`,
};
