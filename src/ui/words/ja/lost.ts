import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for files that cannot be read any more, in Japanese. */
export const lost: Catalogue['lost'] = {
  gone: {
    what: 'ファイルが元の場所にありません。',
    todo: '続行するには、もう一度選択してください。',
  },
  locked: {
    what: 'このファイルをもう一度読み込むには、ブラウザの許可が必要です。',
    todo: '続行するには許可してください。',
  },
  chooseAgain: 'ファイルを選択し直す',
  allowReading: '読み込みを許可',
  notAllowed:
    '許可されませんでした。再試行してブラウザの確認で許可するか、ファイルを選択し直してください。',
  otherFile: (wanted) => `別のファイルです。このジョブには、変更されていない${wanted}が必要です。`,
  missing: (wanted) => `見つからないもの：${wanted}。`,
  wantedFile: (name, size) => `「${name}」（${size}）`,
  findLost: '見つからないファイルを探す',
  foundSome: (found, all) =>
    `${plural(all, { other: '# 個のファイル' })}のうち ${found} 個が見つかりました。残りも選択してください。変更されていないものが必要です。`,
  foundAll: (found) =>
    `${plural(found, { other: '# 個のファイルが見つかりました' })}。ジョブを続行します。`,
};
