import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for selecting, sorting and filtering the list, in Japanese. */
export const listTools: Catalogue['listTools'] = {
  selection: '選択',
  selected: (n) => plural(n, { other: '# 件選択中' }),
  convert: '選択項目を変換',
  download: '選択項目をダウンロード',
  remove: '選択項目を削除',
  all: 'すべて選択',
  none: '選択を解除',
  view: '並べ替えと絞り込み',
  sort: '並べ替え',
  sorts: { queue: 'キュー順', name: '名前順', size: '大きい順', newest: '新しい順' },
  phase: '状態',
  anyPhase: 'すべての状態',
  phases: {
    held: '準備完了',
    waiting: '待機中',
    running: '実行中',
    paused: '一時停止中',
    done: '完了',
    failed: '失敗',
    lost: 'ファイルなし',
    cancelled: 'キャンセル済み',
  },
  kind: '種類',
  anyKind: 'すべての種類',
  kinds: { video: '動画', sound: '音声', picture: '画像', other: 'その他' },
  shown: (shown, all) => `${all} 件中 ${shown} 件を表示`,
};
