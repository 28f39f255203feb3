import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words of the settings, in Simplified Chinese. */
export const settings: Catalogue['settings'] = {
  diagnostics: '诊断',
  diagnosticsHint: '此浏览器的能力、队列的统计，以及对已存储内容的检查。',
  engine: '引擎',
  engines: { auto: '自动', ffmpeg: '仅 FFmpeg' },
  engineHint:
    '自动：浏览器的快速编解码器足够好时就用它，否则用 FFmpeg。仅 FFmpeg：较慢，但在所有浏览器中结果相同。',
  engineDownload: '下载 FFmpeg',
  engineDownloads: { early: '添加需要它的文件时', late: '按“转换”时' },
  engineDownloadHint: '10 MB，仅一次。如果您的连接启用了省流量，则等到按“转换”时。',
  theme: '主题',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  language: '语言',
  languageAuto: '自动',
  languageNotFetched: '未能获取此语言。请在恢复联网后重新选择。',
  links: '获取链接',
  switch: { off: '关', on: '开' },
  linksHint: '可以转换网址上的文件。Kiln 会先说明是哪个网站，除此之外不从其他地方获取任何内容。',
  offline: '离线使用',
  offlineHint:
    '常见文件由浏览器自行转换。有些需要 FFmpeg（10 MB），首次遇到时下载。现在下载，离线时也能使用。',
  makeOffline: '启用离线使用',
  offlineUnkept: '没有空间存储 FFmpeg，关闭此页面后就没有了。请腾出空间，重新加载页面并重试。',
  offlineReady: 'FFmpeg 已存储。断网时也能使用 Kiln 的全部功能。',
  fetching: '正在获取 FFmpeg',
  storage: {
    storage: '存储',
    used: (used) => `已用 ${used}`,
    usedOf: (used, quota) => `已用 ${used}，浏览器允许 ${quota}`,
    hint: '原文件保留到转换完成，结果保留到您移除为止。',
    contents: {
      sources: '原文件',
      outputs: '结果',
      unfinished: '未完成的工作',
      leftovers: '残留文件',
      engine: '引擎',
      other: 'Kiln 自身和任务记录',
    },
    deleteOutputs: (jobs) => plural(jobs, { other: '删除 # 个已完成任务的结果' }),
    deleteOutputsHint: '已完成的任务会从列表中移除。您下载的文件会保留。',
    deleteLeftovers: '删除残留文件',
    deleteEngine: '删除 FFmpeg',
    deleteEngineHint: '有文件需要时会再次下载（10 MB）。',
  },
};
