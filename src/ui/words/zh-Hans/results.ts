import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what came out, in Simplified Chinese. */
export const results: Catalogue['results'] = {
  download: '下载',
  downloadAll: '全部下载',
  saveDone: (files) => (files === 1 ? '保存' : plural(files, { other: '保存 # 个' })),
  copy: '复制',
  copied: '已复制',
  share: '分享',
  preview: '预览',
  hidePreview: '隐藏预览',
  outputsOf: (name) => `“${name}”的结果`,
  saveAsZip: '全部存为 zip',
  speed: (factor) => `${factor}×`,
  took: (time) => `用时 ${time}`,
  realTime: (factor) => `${factor}\u00A0倍实时速度`,
  sizes: (before, after) => `${before} → ${after}`,
  sameSize: '大小不变',
  smallerBy: (percent) => `−${percent}`,
  largerBy: (percent) => `+${percent}`,
  notSmaller: '结果没有变小，保留原文件即可。',
  larger: (before, after) => `结果比您的文件更大（${after}，原为 ${before}）。原文件更小。`,
  cannotPreview: '此浏览器无法播放这种格式。文件本身没有问题，请下载。',
  saving: (percent) => `正在保存，${percent}`,
  savingOf: (name) => `正在保存“${name}”`,
  allOutputs: '所有结果',
  stopSaving: '停止保存',
  savedMark: '已保存',
  unsavedMark: '未保存',
  saved: (name) => `“${name}”已保存。`,
  noRoomToSave: (name) =>
    `“${name}”未保存：您选择的位置空间不足。请腾出磁盘空间或选择其他位置，然后重新下载。`,
  notSaved: (name, detail) => `“${name}”未保存（${detail}）。请重新下载。`,
  zipName: (date) => `kiln-${date}.zip`,
};
