import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what is done with all jobs, in Japanese. */
export const queueBar: Catalogue['queueBar'] = {
  queue: 'キュー',
  pauseQueue: 'キューを一時停止',
  resumeQueue: 'キューを再開',
  clearFinished: '完了を消去',
  queuePaused: '一時停止中。実行中のジョブは最後まで進みますが、新しいジョブは始まりません。',
  viewer: '別のタブで変換中です。そのタブを閉じると、このタブが引き継ぎます。',
  counts: {
    importing: (n) => plural(n, { other: '追加中 #' }),
    held: (n) => plural(n, { other: '準備完了 #' }),
    waiting: (n) => plural(n, { other: '待機中 #' }),
    running: (n) => plural(n, { other: '実行中 #' }),
    paused: (n) => plural(n, { other: '一時停止中 #' }),
    done: (n) => plural(n, { other: '完了 #' }),
    failed: (n) => plural(n, { other: '失敗 #' }),
    lost: (n) => plural(n, { other: 'ファイルなし #' }),
    cancelled: (n) => plural(n, { other: 'キャンセル済み #' }),
  },
  progress: 'キューの進行状況',
  left: (time) => `残り ${time}`,
  about: (time) => `約\u00A0${time}`,
  sizesToCome: (before, after) => `${before} → 約\u00A0${after}`,
  retryAll: '失敗をすべて再試行',
  whenToStart: '開始するタイミング',
  noRoom: (needed, free) =>
    `空き容量が足りません。これらのジョブには約 ${needed} が必要ですが、空きは ${free} です。完了したジョブを削除するか、ディスクの空き容量を増やすか、変換するファイルを減らしてください。`,
};
