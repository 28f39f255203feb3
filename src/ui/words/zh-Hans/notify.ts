import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for those who look away while Kiln works, in Simplified Chinese. */
export const notify: Catalogue['notify'] = {
  whenDone: '完成时',
  notify: '通知',
  sound: '提示音',
  hint: '队列或耗时较长的任务完成时通知您。',
  blocked: '通知已被阻止。请在此网站的设置中允许：点击网址旁边的图标。',
  missing: '此浏览器不支持通知。在 iPhone 或 iPad 上，请先将 Kiln 添加到主屏幕。',
  offer: '这需要一些时间。完成后要通知您吗？',
  accept: '通知我',
  decline: '不用了',
  refused: '通知已被阻止。您可以在此网站的设置中更改。',

  titles: {
    ready: '已就绪',
    failed: '转换失败',
    done: '已完成',
  },
  finishedTitles: {
    ready: '已就绪：队列已全部完成',
    failed: '转换失败：队列已结束',
    done: '已完成：队列已结束',
  },
  ready: (count) => plural(count, { other: '# 个文件已就绪。' }),
  failed: (count) => plural(count, { other: '# 个失败。' }),
  readyAndFailed: (ready, failed) =>
    `${plural(ready, { other: '# 个文件已就绪' })}，${failed} 个失败。`,
};
