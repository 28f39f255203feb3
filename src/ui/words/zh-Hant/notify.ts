import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for those who look away while Kiln works, in Traditional Chinese. */
export const notify: Catalogue['notify'] = {
  whenDone: '完成時',
  notify: '通知',
  sound: '提示音',
  hint: '佇列或耗時較長的工作完成時通知您。',
  blocked: '通知已被封鎖。請在此網站的設定中允許：點按網址旁邊的圖示。',
  missing: '此瀏覽器不支援通知。在 iPhone 或 iPad 上，請先將 Kiln 加入主畫面。',
  offer: '這需要一些時間。完成後要通知您嗎？',
  accept: '通知我',
  decline: '不用了',
  refused: '通知已被封鎖。您可以在此網站的設定中變更。',

  titles: {
    ready: '已就緒',
    failed: '轉換失敗',
    done: '已完成',
  },
  finishedTitles: {
    ready: '已就緒：佇列已全部完成',
    failed: '轉換失敗：佇列已結束',
    done: '已完成：佇列已結束',
  },
  ready: (count) => plural(count, { other: '# 個檔案已就緒。' }),
  failed: (count) => plural(count, { other: '# 個失敗。' }),
  readyAndFailed: (ready, failed) =>
    `${plural(ready, { other: '# 個檔案已就緒' })}，${failed} 個失敗。`,
};
