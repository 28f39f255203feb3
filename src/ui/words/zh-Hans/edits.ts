import type { Catalogue } from '../language.ts';

/** The words for what a job does to its file beyond converting it, in Simplified Chinese. */
export const edits: Catalogue['edits'] = {
  inSentence: (text) => text,
  from: (start) => `从 ${start} 开始`,
  range: (start, end) => `${start}–${end}`,
  atKeyBefore: (wanted) => `在 ${wanted} 之前的关键帧处剪切`,
  toItsEnd: (start, end) => `${start}–${end}，到文件结尾`,
  atKeyFrames: '在关键帧处剪切',
  cropped: '已裁剪',
  croppedTo: (size) => `裁剪为 ${size}`,
  turned: (how) => `旋转（${how}）`,
  mirrored: '镜像',
  speed: (factor) => `${factor} 倍速`,
  newTags: (names) => `更改${names}`,
  tagsRemoved: (names) => `移除${names}`,
  muted: '静音',
  soundsMixed: '所有音轨混为一轨',
  soundTrack: (nth) => `音轨 ${nth}`,
  option: (label, value) => `${label}：${value}`,
};
