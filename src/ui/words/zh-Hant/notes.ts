import type { Catalogue } from '../language.ts';
import { app } from './app.ts';

/** The words for what holds for the whole page, in Traditional Chinese. */
export const notes: Catalogue['notes'] = {
  notes: {
    session:
      '這裡無法儲存任何內容（無痕視窗？），重新載入後工作不會保留。完成之前請保持此分頁開啟，或使用一般視窗。',
    emptied:
      'Kiln 在此儲存的所有內容已被刪除，可能是瀏覽器所為，或網站資料遭清除。請重新加入檔案。將 Kiln 安裝為應用程式即可保留內容。',
    'seven-days': '如果七天未開啟此頁面，Safari 會刪除這些工作。將 Kiln 加入主畫面即可保留。',
    alone: '請只在一個分頁中使用 Kiln：在此瀏覽器中，兩個分頁會互相干擾。',
    blocked: app.unusable.blocked,
    outdated: app.unusable.newer,
    skipped:
      '此瀏覽器的資料庫開啟較慢，因此此分頁中的工作在重新載入後不會保留。請等它們完成，再重新載入頁面查看之前的工作。',
  },
  reload: '重新載入',
};
