import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** What happened, and what the user can do. */
const said = (what: string, todo: string) => ({ what, todo });

const OTHER_FORMAT = '请换一种格式。';

/** The words for failures, in Simplified Chinese. */
export const failures: Catalogue['failures'] = {
  emptyFile: said('文件是空的。', '请重新复制或下载。'),
  notMedia: said('Kiln 无法读取这类文件。', '请添加视频、音频或图片。'),
  playlist: said('这是播放列表，只列出了其他文件。', '请添加其中的文件。'),
  pictureFormats: {
    heic: said(
      '引擎设为“自动”时，Kiln 可将 HEIC 图片转换为 JPEG、PNG 和 WebP。',
      '请选择其中一种格式。',
    ),
    avif: said(
      '引擎设为“自动”时，Kiln 可将 AVIF 图片转换为 JPEG、PNG 和 WebP。',
      '请选择其中一种格式。',
    ),
    jxl: said(
      '引擎设为“自动”时，Kiln 可将 JPEG XL 图片转换为 JPEG、PNG 和 WebP。',
      '请选择其中一种格式。',
    ),
    pdf: said(
      '引擎设为“自动”时，Kiln 可将 PDF 图片转换为 JPEG、PNG 和 WebP。',
      '请选择其中一种格式。',
    ),
    svg: said('Kiln 无法读取 SVG 图形。', '请先另存为 PNG。'),
    'webp-animation': said('Kiln 暂时无法读取动态 WebP。', '请先另存为 GIF 或视频。'),
  },
  onlyToPictures: {
    what: (format) => `Kiln 只能将 ${format} 图片转换为其他图片。`,
    todo: '请选择图片格式。',
  },
  picturesOnly: {
    what: (format) => `引擎设为“自动”时，Kiln 只能用图片制作 ${format}。`,
    todo: '要取视频中的一帧，请选择 JPEG 或 PNG。',
  },
  pictureTooLarge: {
    what: (width, height) => `图片太大：${width} × ${height} 像素。`,
    todo: '请先将它缩小。',
  },
  damaged: said('文件已损坏。', '请重新复制或下载，或检查它能否在别处播放。'),
  cutShort: {
    what: (actual, expected) => `文件应有 ${expected}，但在 ${actual}处就结束了。`,
    todo: '文件可能不完整。请重新复制或下载。',
  },
  noTrack: {
    video: said('此文件没有画面。', '请选择音频格式。'),
    audio: said('此文件没有声音。', '请选择视频或图片格式。'),
    subtitles: said('此文件没有字幕。', '请选择其他格式。'),
    text: said('此文件中的字幕是图形，不是文本。', '请选择 MKV 以原样保留字幕。'),
    any: said('此文件中没有该格式能容纳的内容。', '请选择其他格式。'),
  },
  declined: said('Kiln 无法以这种方式转换此文件。', '请选择其他格式或选项。'),
  unsupportedCodec: {
    what: (codec) => `Kiln 在此浏览器中无法解码 ${codec}。`,
    todo: '请先用其他程序转换。',
    todoOrKeep: (formats, codec) =>
      `请选择 ${formats} 以原样保留，或换用能播放 ${codec} 的浏览器，并将引擎设为“自动”。`,
  },
  limitTooLow: {
    what: (limit, least) => `此文件无法缩小到 ${limit}：至少需要约 ${least}。`,
    todo: '请放宽上限、截取一段，或选择其他格式。',
  },
  limitMissed: {
    what: (limit, reached) => `此文件无法缩小到 ${limit}：最小的结果是 ${reached}。`,
    todo: '请放宽上限，或选择更低的分辨率或其他格式。',
  },
  engineFailed: {
    what: (code) => `FFmpeg 无法转换此文件（代码 ${code}）。`,
    todo: '请换一种格式。详情中有更多信息。',
  },
  engineCrashed: said('FFmpeg 处理此文件时崩溃。', '请重试，或换一种格式。'),
  stalled: {
    what: (time) => `${time}内没有任何进展，Kiln 已将其停止。`,
    todo: '请关闭其他程序后重试，或选择更低的分辨率。',
  },
  crashedTwice: said(
    '此文件已使 Kiln 崩溃两次，因此不再自动重试。',
    '请换一种格式或更低的分辨率。',
  ),
  outOfMemory: said('浏览器内存不足。', '请关闭其他标签页后重试，或选择更低的分辨率。'),
  engineUnavailable: {
    offline: said('无法下载 FFmpeg。', '恢复联网后，Kiln 会重试。'),
    missing: said('找不到 FFmpeg。', 'Kiln 可能已更新。请重新加载页面，然后重试。'),
    corrupt: said('下载的 FFmpeg 已损坏。', '请重新加载页面并重试。可能被代理或扩展程序改动过。'),
    unsupported: said(
      '此浏览器无法运行 FFmpeg。',
      '请更新浏览器，或使用新版 Chrome、Edge、Firefox 或 Safari。',
    ),
  },
  storageFull: {
    what: '空间不足。',
    needed: (needed) => `空间不足：需要约 ${needed}。`,
    used: (used) => `空间不足：Kiln 已在此存储 ${used}。`,
    neededAndUsed: (needed, used) => `空间不足：需要约 ${needed}；Kiln 已在此存储 ${used}。`,
    todo: '请移除已完成的任务或腾出磁盘空间，然后重试。',
  },
  storageRefused: said('浏览器不允许 Kiln 存储该文件。', '如果是无痕窗口，请改用普通窗口。'),
  tooLargeForMemory: {
    what: (limit) => `结果将超过 ${limit}，这是此浏览器所能容纳的上限。`,
    todo: '请选择更低的质量或分辨率，或使用新版 Chrome、Edge、Firefox 或 Safari。',
  },
  outputRejected: {
    empty: said('结果是空的。', OTHER_FORMAT),
    unreadable: said('结果无法读取，Kiln 已将其丢弃。', OTHER_FORMAT),
    'missing-track': said('结果中缺少一条轨道，Kiln 已将其丢弃。', OTHER_FORMAT),
    'too-long': said('结果比原文件还长，Kiln 已将其丢弃。', OTHER_FORMAT),
    undecodable: said(
      '结果无法从头播放到尾，Kiln 已将其丢弃。',
      '请换一种格式，或检查该文件能否在别处播放。',
    ),
    seams: said('视频各分段无法衔接，Kiln 已将结果丢弃。', '请重试，或换一种格式。'),
  },
  unreadableImages: {
    what: (count) => plural(count, { other: '此浏览器无法显示其中 # 张图片。' }),
    todo: '可以跳过它们继续，或移除任务后重新开始。',
  },
  internal: {
    what: 'Kiln 内部出错。',
    todo: (detail) => `请重试。如果再次出现，请报告此信息：${detail}`,
  },
  impossibleEdits: {
    pastEnd: {
      what: (length, start) => `文件时长为 ${length}，但起点设在 ${start}。`,
      todo: '请选择更早的起点。',
    },
    nothingLeft: said('起点和终点之间没有内容。', '请选择更晚的终点。'),
    cropOutside: {
      what: (width, height) => `裁剪超出了画面大小：${width} × ${height} 像素。`,
      todo: '请减少裁剪。',
    },
    noSuchTrack: {
      what: (wanted, has) => `没有音轨 ${wanted}。此文件的音轨数为 ${has}。`,
      todo: '请选择其他音轨。',
    },
    fadesTooLong: {
      what: (fades, length) => `淡入淡出共需 ${fades}，但结果时长只有 ${length}。`,
      todo: '请缩短淡入淡出。',
    },
  },
};
