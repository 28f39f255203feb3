import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for how files come in, in Traditional Chinese. */
export const intake: Catalogue['intake'] = {
  addFiles: '加入檔案',
  addFolder: '加入資料夾',
  more: '更多',
  fromLink: '從連結加入…',
  dropHint: '或拖放、貼上到此頁面的任何位置',
  dropNow: '放開即可加入',
  slideshow: {
    open: '投影片…',
    edit: '編輯投影片…',
    offer: (count) => plural(count, { other: '用這 # 張圖片製作投影片' }),
    named: (_, names) => `即：${names}。`,
    withoutThem: () => '略過並繼續',
  },
};
