import { BROWSER_FLOOR } from '../../../lib/browser-floor.ts';
import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words of the page around the rooms, in Traditional Chinese. */
export const app: Catalogue['app'] = {
  appName: 'Kiln',
  close: '關閉',
  dismiss: '略過',
  headline: '轉換影片、音訊和圖片，就在這裡。',
  lead: (formats) => `Kiln 直接在瀏覽器中完成轉換，支援 ${formats} 種格式。您的檔案絕不會上傳。`,
  promises: [
    ['隱私', '沒有伺服器，無需帳號。打開網路面板看看：什麼都不會外傳。'],
    ['可靠', '重新載入、當機或重新啟動後，佇列依然保留，並從中斷處繼續。'],
    ['離線', '處理過一個檔案後，沒有網路也能使用。部分檔案需要 FFmpeg：10 MB，只下載一次。'],
  ],
  convertTo: '轉換為',
  formatKinds: {
    video: '影片',
    animation: '動畫',
    audio: '音訊',
    still: '圖片',
    subtitles: '字幕',
  },
  optionsForAll: '所有檔案的選項',
  presets: '預設集',
  startAtOnce: '立即開始',
  convert: '轉換',
  settings: '設定',
  about: '關於',
  updateReady: '新版本已就緒',
  updateWaits: '將等待執行中的工作完成。',
  updateNow: '您的佇列會保留。',
  update: '更新',
  updating: '正在更新',
  wentWrong: (detail) => `操作失敗：${detail}`,
  notOffline: '此瀏覽器沒有存下 Kiln 的所有內容，離線時可能無法使用。請在連線並有可用空間時重試。',
  startedMeanwhile: (name) =>
    `「${name}」已經開始，無法再變更。未套用的變更已遺失；若要重新變更，請先取消該工作。`,
  removedMeanwhile: (name) => `「${name}」已不在佇列中，無法變更。`,
  notAdded: (name, why) => `未加入「${name}」。${why}`,
  outputGone: (name) => `此瀏覽器中已沒有「${name}」。請重新轉換該檔案。`,
  said: {
    added: (n) => plural(n, { other: '已加入 # 個檔案。' }),
    done: (name) => `「${name}」已完成。`,
    doneMany: (n) => plural(n, { other: '已完成 # 項工作。' }),
    failed: (name) => `「${name}」失敗。`,
    failedMany: (n) => plural(n, { other: '# 項工作失敗。' }),
    finished: '佇列已全部完成。',
    update: '新版本已就緒。',
  },
  title: (percent, name) => `${percent} – ${name}`,
  titleWithTime: (percent, left, name) => `${percent} · ${left} – ${name}`,
  titleDone: (what) => `已完成 – ${what}`,
  titleFailed: (failed, what) => `${plural(failed, { other: '# 項失敗' })} – ${what}`,
  files: (count) => plural(count, { other: '# 個檔案' }),
  copyReport: '複製報告',
  reportCopied: '已複製',
  slowDatabase:
    '瀏覽器的資料庫開啟較慢。您的工作儲存在其中，因此 Kiln 會等待，資料庫可用後便自動繼續。若不等待，將從空的佇列開始，且重新載入後不會保留。',
  goOnWithout: '不等待，繼續',
  unusable: {
    'old-browser': `此瀏覽器版本過舊，無法使用 Kiln。需要 Chrome 或 Edge ${BROWSER_FLOOR.chrome}、Firefox ${BROWSER_FLOOR.firefox}、Safari ${BROWSER_FLOOR.safari} 或更新版本。請更新此瀏覽器，或改用其他瀏覽器開啟 Kiln。`,
    insecure: 'Kiln 需要安全的網址才能儲存檔案並驗證引擎。請透過 https 或在 localhost 上開啟。',
    'no-storage': '此瀏覽器不允許 Kiln 儲存任何內容。請離開無痕瀏覽，或允許此頁面儲存網站資料。',
    newer: '這裡曾執行過更新版本的 Kiln；請重新載入此頁面以更新。您的工作會保留。',
    blocked: '另一個分頁正在執行舊版 Kiln。請等它完成工作，再關閉或重新載入它，此頁面會自動繼續。',
  },
};
