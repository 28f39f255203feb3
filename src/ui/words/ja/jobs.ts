import type { Catalogue } from '../language.ts';

/** The words of the list and its rows, in Japanese. */
export const jobs: Catalogue['jobs'] = {
  convertJobTo: (name) => `「${name}」の変換先`,
  wishes: {
    pause: '一時停止',
    resume: '再開',
    cancel: 'キャンセル',
    retry: '再試行',
  },
  select: (name) => `「${name}」を選択`,
  options: 'オプション',
  again: 'もう一度変換',
  addedAgain: (name) => `「${name}」を、出力の下にもう一度追加しました。`,
  mute: 'ミュート',
  moveUp: '上へ移動',
  moveDown: '下へ移動',
  remove: '削除',
  importing: '追加中…',
  held: '変換できます',
  needsEngine:
    'FFmpeg（10 MB） が必要ですが、オフラインです。今「変換」を押すと、オンラインに戻ったときに開始します。',
  waiting: '待機中',
  cancelled: 'キャンセル済み',
  stages: {
    'loading-engine': 'FFmpeg を取得中（10 MB、初回のみ）',
    probing: 'ファイルを読み込み中',
    working: '変換中',
    verifying: '出力を確認中',
  },
  attempt: (n) => `試行 ${n} 回目`,
  progressOf: (name) => `「${name}」の進行状況`,
  timeLeft: (time) => `残り ${time}`,
  details: '詳細',
  priorityMarks: { high: '優先度：高', low: '優先度：低' },
  keeping: {
    session:
      '今回のみ：ファイルを保存する空き容量がありませんでした。完了するまでこのタブを開いたままにしてください。',
    linked:
      'サイズが大きいためコピーしていません。完了するまでファイルを元の場所に置いておいてください。',
  },
  keepCopy: 'コピーを保持',
  copying: 'コピー中…',
  notCopied: {
    'no-room': 'コピーする空き容量がありません。ファイルを元の場所に置いておいてください。',
    unreachable: 'ファイルが元の場所にないか、変更されています。',
  },
  changeOptions: 'オプションを変更',
};
