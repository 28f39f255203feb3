import type { Catalogue } from '../language.ts';

/** The words of the list and its rows, in Simplified Chinese. */
export const jobs: Catalogue['jobs'] = {
  convertJobTo: (name) => `将“${name}”转换为`,
  wishes: {
    pause: '暂停',
    resume: '继续',
    cancel: '取消',
    retry: '重试',
  },
  select: (name) => `选择“${name}”`,
  options: '选项',
  again: '再次转换',
  addedAgain: (name) => `“${name}”已再次加入列表，在其结果下方。`,
  mute: '静音',
  moveUp: '上移',
  moveDown: '下移',
  remove: '移除',
  importing: '正在添加…',
  held: '可以转换',
  needsEngine: '需要 FFmpeg（10 MB），而您处于离线状态。现在按“转换”，恢复联网后就会开始。',
  waiting: '等待中',
  cancelled: '已取消',
  stages: {
    'loading-engine': '获取 FFmpeg（10 MB，仅一次）',
    probing: '读取文件',
    working: '转换中',
    verifying: '检查结果',
  },
  attempt: (n) => `第 ${n} 次尝试`,
  progressOf: (name) => `“${name}”的进度`,
  timeLeft: (time) => `剩余 ${time}`,
  details: '详情',
  priorityMarks: { high: '高优先级', low: '低优先级' },
  keeping: {
    session: '仅限本次：没有空间存储该文件。完成之前请保持此标签页打开。',
    linked: '文件较大，未复制。完成之前请不要移动该文件。',
  },
  keepCopy: '保留副本',
  copying: '正在复制…',
  notCopied: {
    'no-room': '没有空间存放副本。请不要移动该文件。',
    unreachable: '文件已不在原处，或已更改。',
  },
  changeOptions: '更改选项',
};
