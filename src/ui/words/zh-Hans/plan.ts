import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** What is done instead of something that failed: when it is about to be done, is done, was done, or was tried in vain. */
const setback = (failed: string, instead: string) => ({
  coming: `${failed}，将${instead}。`,
  now: `${failed}，正在${instead}。`,
  past: `${failed}，已${instead}。`,
  tried: `${failed}，已尝试${instead}。`,
});

const MISTAKE = setback('Kiln 调用浏览器编解码器时有错误', '改用 FFmpeg');

const REPORT = '请报告此问题。';

const times = (kind: string) => (count: number) =>
  count === 1 ? kind : plural(count, { other: `${kind} ×#` });

/** The words for what a plan does to a file, in Simplified Chinese. */
export const plan: Catalogue['plan'] = {
  tracks: {
    video: times('视频'),
    audio: times('音频'),
    cover: times('封面'),
    subtitle: times('字幕'),
    attachment: times('附件'),
    data: times('数据'),
  },
  metadata: {
    text: (count) => plural(count, { other: '标签 # 个' }),
    date: () => '日期',
    place: () => '位置',
    device: () => '相机信息',
    timecode: () => '时间码',
    exif: () => 'EXIF 数据',
    'maker-notes': () => '厂商注释',
    xmp: () => 'XMP',
    iptc: () => 'IPTC',
    comments: () => '注释',
    'gain-map': () => 'HDR 增益图',
    'motion-video': () => '动态照片的视频',
    pages: (count) => `其余页面 (${count})`,
    chapters: (count) => plural(count, { other: '章节 # 个' }),
    marks: () => '轨道标记',
  },
  marked: (what, marks) => `${what}（${marks}）`,
  marks: {
    default: '默认',
    forced: '强制',
    original: '原声',
    commentary: '评论',
    'hearing-impaired': '听障',
    'visual-impaired': '视障',
  },
  metadataKept: (what) => `保留：${what}`,
  metadataLeftOut: (what) => `不保留：${what}`,
  becauseOfPrivacy: '出于隐私',
  becauseOnlyFirst: 'Kiln 只转换第一页',
  becauseUnwritten: 'Kiln 无法写入',
  becauseOutdated: '已不准确',
  copied: '直接复制',
  encoded: (from, to, engine) =>
    from === to ? `${from} 由 ${engine} 重新编码` : `${from} → ${to} 由 ${engine} 转换`,
  bridged: (from, to) =>
    from === to
      ? `${from} 重新编码（FFmpeg 解码，浏览器编码）`
      : `${from} → ${to}（FFmpeg 解码，浏览器编码）`,
  decodedBy: (decoder) => `${decoder} 解码`,
  leftOut: '不保留',
  asChosen: '按您的选择',
  leftOutBecause: (what, why) => `${what}：${why}`,
  pictureSubtitles: times('图形字幕'),
  copiedBy: (engine) => `由 ${engine} 复制`,
  becauseUnwritable: '浏览器无法写入',
  becauseNotHeld: (format) => `${format} 无法容纳`,
  becauseOfTiming: '无法跟随变速',
  becauseNotTogether: '需由 FFmpeg 写入，但它无法读取此视频',
  becauseMixed: '混为一轨',
  becauseEmpty: '内容为空',
  becauseNobodyDecodes: (codec) => `Kiln 无法解码 ${codec}`,
  unread: (bytes, all) => `此文件有一部分无法读取：结果中将缺少 ${bytes}（共 ${all}）。`,
  deinterlaced: '去隔行',
  lossless: '无损',
  hdrToSdr: 'HDR 转为 SDR',
  hdrKept: '以 10 位保留 HDR',
  flattened: {
    white: '透明部分变为白色',
    black: '透明部分变为黑色',
    grey: '透明部分变为灰色',
    green: '透明部分变为绿色',
  },
  becauseEnded: '在起点之前就已结束',
  tooLargeForSource: (names) => `不制作 ${names}：大于源画面`,
  engineNames: { images: '此浏览器', webcodecs: 'WebCodecs', ffmpeg: 'FFmpeg' },
  becauseOfOptions: '按您的选项',
  becauseOfSize: '为符合大小',
  becauseExactSize: '可精确控制大小',
  allowed: (size) => `不超过 ${size}`,
  allowedAt: (size, how) => `不超过 ${size}：${how}`,
  atQuality: (quality: string) => `质量 ${quality}`,
  pictureAt: (size, kbit) => `${size}，${kbit}\u00A0kbit/s`,
  soundAt: (kbit) => `${kbit}\u00A0kbit/s`,
  passes: (count) => plural(count, { other: '共 # 遍' }),
  inPass: (pass) => `第 ${pass} 遍`,
  becauseOfRotation: '已转正',
  becauseTrimmed: '以免截掉的部分被看到',
  becauseUnsafe: '直接复制可能无法播放',
  becauseOfQuality: '为使文件最小',
  becauseUndecodable: (codec) => `因为此浏览器无法解码 ${codec}`,
  becauseUnencodable: (codec) => `因为此浏览器无法很好地编码 ${codec}`,
  becauseSurround: (codec) => `因为此浏览器无法将两个以上的声道编码为 ${codec}`,
  becauseOfEdit: '因为只有 FFmpeg 有所需的滤镜',
  becauseUnsupported: '因为 WebCodecs 无法读取这类文件',
  becauseOfSetting: '按设置中的选择',
  inParts: (count) => plural(count, { other: '# 个分段同时进行' }),
  wholeForNewFrames: '不分段：帧会改变',
  wholeForUnknownFrames: '不分段：帧的时间未知',
  wholeForUncuttable: '不分段：无法分割',
  setbacks: {
    images: setback('此浏览器处理图片失败', '改用 FFmpeg'),
    webcodecs: setback('浏览器自带的编解码器失败', '改用 FFmpeg'),
    'webcodecs-declined': setback('浏览器自带的编解码器不适合此文件', '改用 FFmpeg'),
    'webcodecs-mistake': {
      coming: MISTAKE.coming + REPORT,
      now: MISTAKE.now + REPORT,
      past: MISTAKE.past + REPORT,
      tried: MISTAKE.tried + REPORT,
    },
    bridge: setback('FFmpeg 与浏览器编码器配合失败', '改为仅用 FFmpeg'),
    copy: setback('直接复制不成功', '重新编码'),
    'usual-size': setback('首次结果太大', '重新编码以符合大小'),
    segments: setback('各分段无法衔接', '改为不分段编码'),
  },
  atOnce: '瞬间完成',
  aboutASecond: '约\u00A01\u00A0秒',
  roughly: (amount) => `约\u00A0${amount}`,
};
