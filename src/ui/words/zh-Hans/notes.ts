import type { Catalogue } from '../language.ts';
import { app } from './app.ts';

/** The words for what holds for the whole page, in Simplified Chinese. */
export const notes: Catalogue['notes'] = {
  notes: {
    session:
      '这里无法存储任何内容（无痕窗口？），刷新后任务不会保留。完成之前请保持此标签页打开，或使用普通窗口。',
    emptied:
      'Kiln 在此存储的所有内容已被删除，可能是浏览器所为，或网站数据被清除。请重新添加文件。将 Kiln 安装为应用即可保留内容。',
    'seven-days': '如果七天未打开此页面，Safari 会删除这些任务。将 Kiln 添加到主屏幕即可保留。',
    alone: '请只在一个标签页中使用 Kiln：在此浏览器中，两个标签页会互相干扰。',
    blocked: app.unusable.blocked,
    outdated: app.unusable.newer,
    skipped:
      '此浏览器的数据库打开较慢，因此此标签页中的任务在刷新后不会保留。请等它们完成，再重新加载页面查看之前的任务。',
  },
  reload: '重新加载',
};
