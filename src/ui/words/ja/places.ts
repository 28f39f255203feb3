import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for where results go, and what they are called there, in Japanese. */
export const places: NonNullable<Catalogue['places']> = {
  savedTo: (folder, saved, of, skipped) =>
    [
      saved === of
        ? `「${folder}」に ${plural(saved, { other: '# 個のファイル' })}を保存しました。`
        : plural(of, { other: `# 個中 ${saved} 個のファイルを「${folder}」に保存しました。` }),
      ...(skipped === 0 ? [] : [plural(skipped, { other: '# 個はすでにありました。' })]),
    ].join(''),
  noRoom: 'このフォルダーの空き容量が足りません。空き容量を増やして、もう一度保存してください。',
  notAll: (detail) => `このフォルダーに保存できなかったものがあります（${detail}）。`,
  names: '出力の名前',
  namesHint: (parts) =>
    `${parts} を組み合わせます。ファイルにないものは省かれます。「preset」はマイプリセットの名前です。`,
  nameExample: (name) => `例：${name}`,
  existing: 'すでにあるファイル',
  existingHint: 'すべての出力をフォルダーに保存するときの動作。',
  existingChoices: { 'keep-both': '両方残す', replace: '置き換える', skip: 'スキップする' },
};
