import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for files that come in and do not become jobs as they are, in Japanese. */
export const adding: Catalogue['adding'] = {
  skipped: (count, names) =>
    `${plural(count, { other: '# 個のファイルをスキップしました' })}。音声、画像、動画ではありません（${names}）。`,
  more: (count) => plural(count, { other: '他 # 個' }),
  notOpened: {
    damaged: (zip) => `「${zip}」は破損しているか、zip ファイルではありません。`,
    locked: (zip) =>
      `「${zip}」にはパスワードが必要です。先に展開してから、中のファイルを追加してください。`,
    empty: (zip) => `「${zip}」には音声、画像、動画が含まれていません。`,
    'too-much': (zip) => `「${zip}」は大きすぎて、ここでは展開できません。`,
  },
  noCover: (picture) =>
    `「${picture}」はここでは読み込めないため、アルバムのカバーに設定されませんでした。`,
  unreadable: (zip, names) => `「${zip}」：一部のファイルを読み込めません（${names}）。`,
  shareFailed:
    '共有されたものの一部を取り込めませんでした。ディスクがいっぱいの可能性があります。残りは「ファイルを追加」から追加してください。',
};
