import type { Catalogue } from '../language.ts';

/** The words of the list and its rows, in Traditional Chinese. */
export const jobs: Catalogue['jobs'] = {
  convertJobTo: (name) => `將「${name}」轉換為`,
  wishes: {
    pause: '暫停',
    resume: '繼續',
    cancel: '取消',
    retry: '重試',
  },
  select: (name) => `選取「${name}」`,
  options: '選項',
  again: '再次轉換',
  addedAgain: (name) => `「${name}」已再次加入清單，位於其結果下方。`,
  mute: '靜音',
  moveUp: '上移',
  moveDown: '下移',
  remove: '移除',
  importing: '正在加入…',
  held: '可以轉換',
  needsEngine: '需要 FFmpeg（10 MB），但您目前離線。現在按「轉換」，恢復連線後就會開始。',
  waiting: '等待中',
  cancelled: '已取消',
  stages: {
    'loading-engine': '取得 FFmpeg（10 MB，僅一次）',
    probing: '讀取檔案',
    working: '轉換中',
    verifying: '檢查結果',
  },
  attempt: (n) => `第 ${n} 次嘗試`,
  progressOf: (name) => `「${name}」的進度`,
  timeLeft: (time) => `剩餘 ${time}`,
  details: '詳細資料',
  priorityMarks: { high: '高優先順序', low: '低優先順序' },
  keeping: {
    session: '僅限本次：沒有空間儲存該檔案。完成之前請保持此分頁開啟。',
    linked: '檔案較大，未複製。完成之前請勿移動該檔案。',
  },
  keepCopy: '保留副本',
  copying: '正在複製…',
  notCopied: {
    'no-room': '沒有空間存放副本。請勿移動該檔案。',
    unreachable: '檔案已不在原處，或已變更。',
  },
  changeOptions: '變更選項',
};
