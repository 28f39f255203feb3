import type { Catalogue } from '../language.ts';

const said = (what: string, todo: string) => ({ what, todo });

const DOWNLOAD = '請在瀏覽器中下載該檔案，再加入到這裡。';

const brokeOff = (why: string) => (progress: string) => `連線在收到 ${progress} 後中斷，${why}。`;

/** The words for links that were not fetched, in Traditional Chinese. */
export const linkFailures: Catalogue['linkFailures'] = {
  off: said('Kiln 未獲准取得連結。', '請在設定中允許。'),
  notAnAddress: said('這不是網址。', '網址以 https:// 開頭，並指向一個檔案。'),
  password: said('網址中包含密碼，網頁不得傳送密碼。', DOWNLOAD),
  knownSite: {
    what: (site) => `${site} 不允許其他網頁讀取它的檔案。`,
    todo: (site) => `如果 ${site} 提供下載，請下載後再加入到這裡。`,
  },
  mixedContent: {
    what: (host) => `與 ${host} 的連線未加密（http），因此被瀏覽器封鎖。`,
    todo: `請改用 https:// 開頭的網址。${DOWNLOAD}`,
  },
  offline: said('您目前離線。', '請在恢復連線後重試。'),
  notReachable: {
    what: (host) => `${host} 沒有回應。`,
    todo: '請檢查網址，或稍後重試。',
  },
  notAllowed: {
    what: (host) => `${host} 不允許其他網頁讀取它的檔案。`,
    todo: DOWNLOAD,
  },
  status: {
    refused: {
      what: (host, status) => `${host} 不對所有人提供此檔案（${status}）。`,
      todo: '請在該網站登入並下載，再加入到這裡。',
    },
    missing: {
      what: (host, status) => `${host} 的這個網址上沒有檔案（${status}）。`,
      todo: '請檢查網址；檔案可能已移動。',
    },
    failing: {
      what: (host, status) => `${host} 目前無法傳送該檔案（${status}）。`,
      todo: '請稍後重試，或在瀏覽器中開啟該網址查看原因。',
    },
  },
  page: said('這是網頁，不是檔案。', '請使用檔案本身的網址，或在該網頁下載後加入到這裡。'),
  playlist: said('這是播放清單，只列出了其他檔案。', '請使用其中的網址。'),
  notMedia: {
    what: '這不是影片、音訊或圖片。',
    whatBut: (type) => `這不是影片、音訊或圖片，而是 ${type}。`,
    todo: '請檢查網址是否指向檔案本身。',
  },
  empty: said('檔案是空的。', '請檢查網址，或稍後重試。'),
  tooLarge: {
    what: '空間不足，放不下該檔案。',
    ofSize: (size) => `空間不足，放不下 ${size}。`,
    ofSizeInRoom: (size, room) => `檔案大小為 ${size}，可用空間為 ${room}。`,
    todo: '請移除已完成的工作或釋出磁碟空間，然後重試。也可以下載後加入到這裡：Kiln 可以直接從原處讀取。',
  },
  brokeOff: {
    tried: brokeOff('無法續傳'),
    refused: brokeOff('該伺服器不支援續傳'),
    changed: brokeOff('伺服器上的檔案已變更'),
    received: (received, size) => `${received}（共 ${size}）`,
    todo: '請重試，或在瀏覽器中下載該檔案後加入到這裡。',
  },
  unavailable: said('取得連結的功能未能啟動。', '請重新載入頁面，然後重試。'),
};
