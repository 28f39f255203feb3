import type { Catalogue } from '../language.ts';

const skipped = (name: string, why: string) => `「${name}」をスキップしました：${why}。`;

/** The words for what is wrong with presets from a file or a link, in Japanese. */
export const presetFaults: Catalogue['presetFaults'] = {
  tooLong: 'このファイルは、プリセットファイルにしては大きすぎます。',
  notJson: 'これはプリセットファイルではないか、破損しています。',
  brokenLink: 'このリンクは不完全です。全体をコピーし直してください。',
  notPresets: 'このファイルに Kiln のプリセットはありません。',
  otherVersion: (version) =>
    `これらのプリセットはバージョン ${version} で、この Kiln では読み込めません。Kiln を更新して再試行してください。`,
  none: 'プリセットが含まれていません。',
  tooMany: (limit) =>
    `保存できるプリセットは ${limit} 個までです。これらを加えると超えてしまいます。`,
  notOne: (count) =>
    `リンクに含められるプリセットは 1 個ですが、このリンクには ${count} 個あります。代わりにファイルを送ってもらってください。`,

  notAPreset: (place) => `一覧の ${place} 番目をスキップしました：プリセットではありません。`,
  noName: (place) => `一覧の ${place} 番目をスキップしました：名前がありません。`,
  longName: (name, limit) => skipped(name, `名前が ${limit} 文字を超えています`),
  unknownFormat: (name, format) => skipped(name, `この Kiln に「${format}」形式はありません`),
  noOptions: (name) => skipped(name, 'オプションを読み込めません'),
  unknownOptions: (name, format, options) =>
    `「${name}」を読み込みましたが、この Kiln の ${format} にないオプションは除きました：${options}。`,
  badChoice: (name, option, value, choices) =>
    skipped(name, `「${option}」に「${value}」は指定できません。指定できる値：${choices}`),
  badNumber: (name, option, value, least, most) =>
    skipped(name, `「${option}」に ${value} は指定できません。指定できる値：${least}～${most}`),
  badOptional: (name, option, value, least, most) =>
    skipped(
      name,
      `「${option}」に ${value} は指定できません。指定できる値：${least}～${most}、または空`,
    ),
  badTime: (name, option, value) =>
    skipped(name, `「${option}」に ${value} は指定できません。指定できる値：秒数、または空`),
  badSet: (name, option, value, choices) =>
    skipped(name, `「${option}」に ${value} は指定できません。指定できる値：${choices} のリスト`),
};
