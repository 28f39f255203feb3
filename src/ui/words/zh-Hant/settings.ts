import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words of the settings, in Traditional Chinese. */
export const settings: Catalogue['settings'] = {
  diagnostics: '診斷',
  diagnosticsHint: '此瀏覽器的能力、佇列的統計，以及對已儲存內容的檢查。',
  engine: '引擎',
  engines: { auto: '自動', ffmpeg: '僅 FFmpeg' },
  engineHint:
    '自動：瀏覽器的快速編解碼器夠好時就用它，否則用 FFmpeg。僅 FFmpeg：較慢，但在所有瀏覽器中結果相同。',
  engineDownload: '下載 FFmpeg',
  engineDownloads: { early: '加入需要它的檔案時', late: '按「轉換」時' },
  engineDownloadHint: '10 MB，僅一次。如果您的連線啟用了節省數據，則等到按「轉換」時。',
  theme: '主題',
  themes: { system: '跟隨系統', light: '淺色', dark: '深色' },
  language: '語言',
  languageAuto: '自動',
  languageNotFetched: '無法取得此語言。請在恢復連線後重新選擇。',
  links: '取得連結',
  switch: { off: '關', on: '開' },
  linksHint: '可以轉換網址上的檔案。Kiln 會先說明是哪個網站，除此之外不從其他地方取得任何內容。',
  offline: '離線使用',
  offlineHint:
    '常見檔案由瀏覽器自行轉換。有些需要 FFmpeg（10 MB），首次遇到時下載。現在下載，離線時也能使用。',
  makeOffline: '啟用離線使用',
  offlineUnkept: '沒有空間儲存 FFmpeg，關閉此頁面後就沒有了。請釋出空間，重新載入頁面並重試。',
  offlineReady: 'FFmpeg 已儲存。離線時也能使用 Kiln 的全部功能。',
  fetching: '正在取得 FFmpeg',
  storage: {
    storage: '儲存空間',
    used: (used) => `已用 ${used}`,
    usedOf: (used, quota) => `已用 ${used}，瀏覽器允許 ${quota}`,
    hint: '原始檔保留到轉換完成，結果保留到您移除為止。',
    contents: {
      sources: '原始檔',
      outputs: '結果',
      unfinished: '未完成的工作',
      leftovers: '殘留檔案',
      engine: '引擎',
      other: 'Kiln 本身和工作紀錄',
    },
    deleteOutputs: (jobs) => plural(jobs, { other: '刪除 # 項已完成工作的結果' }),
    deleteOutputsHint: '已完成的工作會從清單中移除。您下載的檔案會保留。',
    deleteLeftovers: '刪除殘留檔案',
    deleteEngine: '刪除 FFmpeg',
    deleteEngineHint: '有檔案需要時會再次下載（10 MB）。',
  },
};
