import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what is done with all jobs, in Simplified Chinese. */
export const queueBar: Catalogue['queueBar'] = {
  queue: '队列',
  pauseQueue: '暂停队列',
  resumeQueue: '继续队列',
  clearFinished: '清除已完成',
  queuePaused: '已暂停。正在运行的任务会完成，不会开始新任务。',
  viewer: '另一个标签页正在转换。关闭它后，由此标签页接管。',
  counts: {
    importing: (n) => plural(n, { other: '正在添加 # 个' }),
    held: (n) => plural(n, { other: '# 个就绪' }),
    waiting: (n) => plural(n, { other: '# 个等待中' }),
    running: (n) => plural(n, { other: '# 个运行中' }),
    paused: (n) => plural(n, { other: '# 个已暂停' }),
    done: (n) => plural(n, { other: '# 个已完成' }),
    failed: (n) => plural(n, { other: '# 个失败' }),
    lost: (n) => plural(n, { other: '# 个丢失' }),
    cancelled: (n) => plural(n, { other: '# 个已取消' }),
  },
  progress: '队列进度',
  left: (time) => `剩余 ${time}`,
  about: (time) => `约\u00A0${time}`,
  sizesToCome: (before, after) => `${before} → 约\u00A0${after}`,
  retryAll: '重试所有失败',
  whenToStart: '开始时间',
  noRoom: (needed, free) =>
    `空间不足：这些任务需要约 ${needed}，而可用空间为 ${free}。请移除已完成的任务、腾出磁盘空间，或减少要转换的文件。`,
};
