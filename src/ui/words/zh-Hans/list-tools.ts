import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for selecting, sorting and filtering the list, in Simplified Chinese. */
export const listTools: Catalogue['listTools'] = {
  selection: '选择',
  selected: (n) => plural(n, { other: '已选 # 项' }),
  convert: '转换所选',
  download: '下载所选',
  remove: '移除所选',
  all: '全选',
  none: '取消选择',
  view: '排序和筛选',
  sort: '排序方式',
  sorts: { queue: '队列顺序', name: '名称', size: '从大到小', newest: '从新到旧' },
  phase: '状态',
  anyPhase: '所有状态',
  phases: {
    held: '就绪',
    waiting: '等待中',
    running: '运行中',
    paused: '已暂停',
    done: '已完成',
    failed: '失败',
    lost: '丢失',
    cancelled: '已取消',
  },
  kind: '类型',
  anyKind: '所有类型',
  kinds: { video: '视频', sound: '音频', picture: '图片', other: '其他' },
  shown: (shown, all) => `显示 ${shown} 项，共 ${all} 项`,
};
