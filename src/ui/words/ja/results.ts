import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what came out, in Japanese. */
export const results: Catalogue['results'] = {
  download: 'ダウンロード',
  downloadAll: 'すべてダウンロード',
  saveDone: (files) => (files === 1 ? '保存' : plural(files, { other: '# 個を保存' })),
  copy: 'コピー',
  copied: 'コピーしました',
  share: '共有',
  preview: 'プレビュー',
  hidePreview: 'プレビューを隠す',
  outputsOf: (name) => `「${name}」の出力`,
  saveAsZip: 'まとめて zip で保存',
  speed: (factor) => `${factor}×`,
  took: (time) => `所要時間 ${time}`,
  realTime: (factor) => `実時間の\u00A0${factor}\u00A0倍速`,
  sizes: (before, after) => `${before} → ${after}`,
  sameSize: '同じサイズ',
  smallerBy: (percent) => `−${percent}`,
  largerBy: (percent) => `+${percent}`,
  notSmaller: '元のファイルより小さくなりませんでした。元のファイルで十分です。',
  larger: (before, after) =>
    `元のファイルより大きくなりました（${before} → ${after}）。元のファイルのほうが小さいです。`,
  cannotPreview:
    'このブラウザではこの形式を再生できません。ファイル自体に問題はないので、ダウンロードしてください。',
  saving: (percent) => `保存中、${percent}`,
  savingOf: (name) => `「${name}」を保存中`,
  allOutputs: 'すべての出力',
  stopSaving: '保存を中止',
  savedMark: '保存済み',
  unsavedMark: '未保存',
  saved: (name) => `「${name}」を保存しました。`,
  noRoomToSave: (name) =>
    `「${name}」を保存できませんでした。保存先の空き容量が足りません。ディスクの空き容量を増やすか、別の場所を選択して、もう一度ダウンロードしてください。`,
  notSaved: (name, detail) =>
    `「${name}」を保存できませんでした（${detail}）。もう一度ダウンロードしてください。`,
  zipName: (date) => `kiln-${date}.zip`,
};
