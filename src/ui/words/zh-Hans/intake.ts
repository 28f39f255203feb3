import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for how files come in, in Simplified Chinese. */
export const intake: Catalogue['intake'] = {
  addFiles: '添加文件',
  addFolder: '添加文件夹',
  more: '更多',
  fromLink: '从链接添加…',
  dropHint: '或拖放、粘贴到此页面的任意位置',
  dropNow: '松开即可添加',
  slideshow: {
    open: '幻灯片…',
    edit: '编辑幻灯片…',
    offer: (count) => plural(count, { other: '用这 # 张图片制作幻灯片' }),
    named: (_, names) => `即：${names}。`,
    withoutThem: () => '跳过并继续',
  },
};
