import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** What happened, and what the user can do. */
const said = (what: string, todo: string) => ({ what, todo });

const OTHER_FORMAT = '請換一種格式。';

/** The words for failures, in Traditional Chinese. */
export const failures: Catalogue['failures'] = {
  emptyFile: said('檔案是空的。', '請重新複製或下載。'),
  notMedia: said('Kiln 無法讀取這類檔案。', '請加入影片、音訊或圖片。'),
  playlist: said('這是播放清單，只列出了其他檔案。', '請加入其中的檔案。'),
  pictureFormats: {
    heic: said(
      '引擎設為「自動」時，Kiln 可將 HEIC 圖片轉換為 JPEG、PNG 和 WebP。',
      '請選擇其中一種格式。',
    ),
    avif: said(
      '引擎設為「自動」時，Kiln 可將 AVIF 圖片轉換為 JPEG、PNG 和 WebP。',
      '請選擇其中一種格式。',
    ),
    jxl: said(
      '引擎設為「自動」時，Kiln 可將 JPEG XL 圖片轉換為 JPEG、PNG 和 WebP。',
      '請選擇其中一種格式。',
    ),
    pdf: said(
      '引擎設為「自動」時，Kiln 可將 PDF 圖片轉換為 JPEG、PNG 和 WebP。',
      '請選擇其中一種格式。',
    ),
    svg: said('Kiln 無法讀取 SVG 圖形。', '請先另存為 PNG。'),
    'webp-animation': said('Kiln 目前還無法讀取動態 WebP。', '請先另存為 GIF 或影片。'),
  },
  onlyToPictures: {
    what: (format) => `Kiln 只能將 ${format} 圖片轉換為其他圖片。`,
    todo: '請選擇圖片格式。',
  },
  picturesOnly: {
    what: (format) => `引擎設為「自動」時，Kiln 只能用圖片製作 ${format}。`,
    todo: '要取影片中的一個影格，請選擇 JPEG 或 PNG。',
  },
  pictureTooLarge: {
    what: (width, height) => `圖片太大：${width} × ${height} 像素。`,
    todo: '請先將它縮小。',
  },
  damaged: said('檔案已損毀。', '請重新複製或下載，或檢查它能否在其他地方播放。'),
  cutShort: {
    what: (actual, expected) => `檔案應有 ${expected}，但在 ${actual}處就結束了。`,
    todo: '檔案可能不完整。請重新複製或下載。',
  },
  noTrack: {
    video: said('此檔案沒有畫面。', '請選擇音訊格式。'),
    audio: said('此檔案沒有聲音。', '請選擇影片或圖片格式。'),
    subtitles: said('此檔案沒有字幕。', '請選擇其他格式。'),
    text: said('此檔案中的字幕是圖形，不是文字。', '請選擇 MKV 以原樣保留字幕。'),
    any: said('此檔案中沒有該格式能容納的內容。', '請選擇其他格式。'),
  },
  declined: said('Kiln 無法以這種方式轉換此檔案。', '請選擇其他格式或選項。'),
  unsupportedCodec: {
    what: (codec) => `Kiln 在此瀏覽器中無法解碼 ${codec}。`,
    todo: '請先用其他程式轉換。',
    todoOrKeep: (formats, codec) =>
      `請選擇 ${formats} 以原樣保留，或改用能播放 ${codec} 的瀏覽器，並將引擎設為「自動」。`,
  },
  limitTooLow: {
    what: (limit, least) => `此檔案無法縮小到 ${limit}：至少需要約 ${least}。`,
    todo: '請放寬上限、修剪檔案，或選擇其他格式。',
  },
  limitMissed: {
    what: (limit, reached) => `此檔案無法縮小到 ${limit}：最小的結果是 ${reached}。`,
    todo: '請放寬上限，或選擇較低的解析度或其他格式。',
  },
  engineFailed: {
    what: (code) => `FFmpeg 無法轉換此檔案（代碼 ${code}）。`,
    todo: '請換一種格式。詳細資料中有更多資訊。',
  },
  engineCrashed: said('FFmpeg 處理此檔案時當機。', '請重試，或換一種格式。'),
  stalled: {
    what: (time) => `${time}內沒有任何進展，Kiln 已將其停止。`,
    todo: '請關閉其他程式後重試，或選擇較低的解析度。',
  },
  crashedTwice: said(
    '此檔案已使 Kiln 當機兩次，因此不再自動重試。',
    '請換一種格式或較低的解析度。',
  ),
  outOfMemory: said('瀏覽器記憶體不足。', '請關閉其他分頁後重試，或選擇較低的解析度。'),
  engineUnavailable: {
    offline: said('無法下載 FFmpeg。', '恢復連線後，Kiln 會重試。'),
    missing: said('找不到 FFmpeg。', 'Kiln 可能已更新。請重新載入頁面，然後重試。'),
    corrupt: said(
      '下載的 FFmpeg 已損毀。',
      '請重新載入頁面並重試。可能遭到代理伺服器或擴充功能更動。',
    ),
    unsupported: said(
      '此瀏覽器無法執行 FFmpeg。',
      '請更新瀏覽器，或使用新版 Chrome、Edge、Firefox 或 Safari。',
    ),
  },
  storageFull: {
    what: '空間不足。',
    needed: (needed) => `空間不足：需要約 ${needed}。`,
    used: (used) => `空間不足：Kiln 已在此儲存 ${used}。`,
    neededAndUsed: (needed, used) => `空間不足：需要約 ${needed}；Kiln 已在此儲存 ${used}。`,
    todo: '請移除已完成的工作或釋出磁碟空間，然後重試。',
  },
  storageRefused: said('瀏覽器不允許 Kiln 儲存該檔案。', '如果是無痕視窗，請改用一般視窗。'),
  tooLargeForMemory: {
    what: (limit) => `結果將超過 ${limit}，這是此瀏覽器所能容納的上限。`,
    todo: '請選擇較低的品質或解析度，或使用新版 Chrome、Edge、Firefox 或 Safari。',
  },
  outputRejected: {
    empty: said('結果是空的。', OTHER_FORMAT),
    unreadable: said('結果無法讀取，Kiln 已將其捨棄。', OTHER_FORMAT),
    'missing-track': said('結果中缺少一條軌道，Kiln 已將其捨棄。', OTHER_FORMAT),
    'too-long': said('結果比原始檔還長，Kiln 已將其捨棄。', OTHER_FORMAT),
    undecodable: said(
      '結果無法從頭播放到尾，Kiln 已將其捨棄。',
      '請換一種格式，或檢查該檔案能否在其他地方播放。',
    ),
    seams: said('影片各區段無法銜接，Kiln 已將結果捨棄。', '請重試，或換一種格式。'),
  },
  unreadableImages: {
    what: (count) => plural(count, { other: '此瀏覽器無法顯示其中 # 張圖片。' }),
    todo: '可以略過它們繼續，或移除工作後重新開始。',
  },
  internal: {
    what: 'Kiln 內部發生錯誤。',
    todo: (detail) => `請重試。如果再次發生，請回報此訊息：${detail}`,
  },
  impossibleEdits: {
    pastEnd: {
      what: (length, start) => `檔案長度為 ${length}，但起點設在 ${start}。`,
      todo: '請選擇較早的起點。',
    },
    nothingLeft: said('起點和終點之間沒有內容。', '請選擇較晚的終點。'),
    cropOutside: {
      what: (width, height) => `裁切超出了畫面大小：${width} × ${height} 像素。`,
      todo: '請減少裁切。',
    },
    noSuchTrack: {
      what: (wanted, has) => `沒有音軌 ${wanted}。此檔案的音軌數為 ${has}。`,
      todo: '請選擇其他音軌。',
    },
    fadesTooLong: {
      what: (fades, length) => `淡入淡出共需 ${fades}，但結果長度只有 ${length}。`,
      todo: '請縮短淡入淡出。',
    },
  },
};
