import type { Catalogue } from '../language.ts';

const skipped = (name: string, why: string) => `已跳过“${name}”：${why}。`;

/** The words for what is wrong with presets from a file or a link, in Simplified Chinese. */
export const presetFaults: Catalogue['presetFaults'] = {
  tooLong: '此文件太大，不像是预设文件。',
  notJson: '这不是预设文件，或文件已损坏。',
  brokenLink: '此链接不完整。请重新复制完整的链接。',
  notPresets: '此文件中没有 Kiln 预设。',
  otherVersion: (version) =>
    `这些预设的版本为 ${version}，当前的 Kiln 无法读取。请更新 Kiln 后重试。`,
  none: '其中没有预设。',
  tooMany: (limit) => `Kiln 最多保存 ${limit} 个预设；加上这些就超出了。`,
  notOne: (count) => `一个链接只能包含一个预设，而此链接有 ${count} 个。请对方改发文件。`,

  notAPreset: (place) => `已跳过列表中的第 ${place} 项：不是预设。`,
  noName: (place) => `已跳过列表中的第 ${place} 项：没有名称。`,
  longName: (name, limit) => skipped(name, `名称超过 ${limit} 个字符`),
  unknownFormat: (name, format) => skipped(name, `当前的 Kiln 没有“${format}”格式`),
  noOptions: (name) => skipped(name, '无法读取其选项'),
  unknownOptions: (name, format, options) =>
    `已导入“${name}”，但略去了当前 Kiln 的 ${format} 格式所没有的选项：${options}。`,
  badChoice: (name, option, value, choices) =>
    skipped(name, `“${option}”不能为“${value}”。可用：${choices}`),
  badNumber: (name, option, value, least, most) =>
    skipped(name, `“${option}”不能为 ${value}。可用：${least} 至 ${most}`),
  badOptional: (name, option, value, least, most) =>
    skipped(name, `“${option}”不能为 ${value}。可用：${least} 至 ${most}，或留空`),
  badTime: (name, option, value) =>
    skipped(name, `“${option}”不能为 ${value}。可用：以秒为单位的时间，或留空`),
  badSet: (name, option, value, choices) =>
    skipped(name, `“${option}”不能为 ${value}。可用：由 ${choices} 组成的列表`),
};
