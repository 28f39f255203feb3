import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what is done with all jobs, in Traditional Chinese. */
export const queueBar: Catalogue['queueBar'] = {
  queue: '佇列',
  pauseQueue: '暫停佇列',
  resumeQueue: '繼續佇列',
  clearFinished: '清除已完成',
  queuePaused: '已暫停。執行中的工作會完成，不會開始新工作。',
  viewer: '另一個分頁正在轉換。關閉它後，由此分頁接手。',
  counts: {
    importing: (n) => plural(n, { other: '正在加入 # 項' }),
    held: (n) => plural(n, { other: '# 項就緒' }),
    waiting: (n) => plural(n, { other: '# 項等待中' }),
    running: (n) => plural(n, { other: '# 項執行中' }),
    paused: (n) => plural(n, { other: '# 項已暫停' }),
    done: (n) => plural(n, { other: '# 項已完成' }),
    failed: (n) => plural(n, { other: '# 項失敗' }),
    lost: (n) => plural(n, { other: '# 項遺失' }),
    cancelled: (n) => plural(n, { other: '# 項已取消' }),
  },
  progress: '佇列進度',
  left: (time) => `剩餘 ${time}`,
  about: (time) => `約\u00A0${time}`,
  sizesToCome: (before, after) => `${before} → 約\u00A0${after}`,
  retryAll: '重試所有失敗',
  whenToStart: '開始時間',
  noRoom: (needed, free) =>
    `空間不足：這些工作需要約 ${needed}，而可用空間為 ${free}。請移除已完成的工作、釋出磁碟空間，或減少要轉換的檔案。`,
};
