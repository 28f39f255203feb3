import type { Catalogue } from '../language.ts';

/** The words for what a job does to its file beyond converting it, in Japanese. */
export const edits: Catalogue['edits'] = {
  inSentence: (text) => text,
  from: (start) => `${start} から`,
  range: (start, end) => `${start}–${end}`,
  atKeyBefore: (wanted) => `${wanted} の直前のキーフレームでカット`,
  toItsEnd: (start, end) => `${start}–${end}（ファイルの末尾）`,
  atKeyFrames: 'キーフレームでカット',
  cropped: '切り抜き',
  croppedTo: (size) => `${size} に切り抜き`,
  turned: (how) => `回転（${how}）`,
  mirrored: '反転',
  speed: (factor) => `${factor} 倍速`,
  newTags: (names) => `${names}を変更`,
  tagsRemoved: (names) => `${names}を削除`,
  muted: 'ミュート',
  soundsMixed: '音声を 1 つにミックス',
  soundTrack: (nth) => `音声トラック ${nth}`,
  option: (label, value) => `${label}：${value}`,
};
