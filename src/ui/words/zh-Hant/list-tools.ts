import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for selecting, sorting and filtering the list, in Traditional Chinese. */
export const listTools: Catalogue['listTools'] = {
  selection: '選取',
  selected: (n) => plural(n, { other: '已選取 # 項' }),
  convert: '轉換所選',
  download: '下載所選',
  remove: '移除所選',
  all: '全選',
  none: '取消選取',
  view: '排序和篩選',
  sort: '排序方式',
  sorts: { queue: '佇列順序', name: '名稱', size: '由大到小', newest: '由新到舊' },
  phase: '狀態',
  anyPhase: '所有狀態',
  phases: {
    held: '就緒',
    waiting: '等待中',
    running: '執行中',
    paused: '已暫停',
    done: '已完成',
    failed: '失敗',
    lost: '遺失',
    cancelled: '已取消',
  },
  kind: '類型',
  anyKind: '所有類型',
  kinds: { video: '影片', sound: '音訊', picture: '圖片', other: '其他' },
  shown: (shown, all) => `顯示 ${shown} 項，共 ${all} 項`,
};
