import type { Catalogue } from '../language.ts';

const skipped = (name: string, why: string) => `已略過「${name}」：${why}。`;

/** The words for what is wrong with presets from a file or a link, in Traditional Chinese. */
export const presetFaults: Catalogue['presetFaults'] = {
  tooLong: '此檔案太大，不像是預設集檔案。',
  notJson: '這不是預設集檔案，或檔案已損毀。',
  brokenLink: '此連結不完整。請重新複製完整的連結。',
  notPresets: '此檔案中沒有 Kiln 預設集。',
  otherVersion: (version) =>
    `這些預設集的版本為 ${version}，目前的 Kiln 無法讀取。請更新 Kiln 後重試。`,
  none: '其中沒有預設集。',
  tooMany: (limit) => `Kiln 最多儲存 ${limit} 個預設集；加上這些就超出了。`,
  notOne: (count) => `一個連結只能包含一個預設集，而此連結有 ${count} 個。請對方改傳檔案。`,

  notAPreset: (place) => `已略過清單中的第 ${place} 項：不是預設集。`,
  noName: (place) => `已略過清單中的第 ${place} 項：沒有名稱。`,
  longName: (name, limit) => skipped(name, `名稱超過 ${limit} 個字元`),
  unknownFormat: (name, format) => skipped(name, `目前的 Kiln 沒有「${format}」格式`),
  noOptions: (name) => skipped(name, '無法讀取其選項'),
  unknownOptions: (name, format, options) =>
    `已匯入「${name}」，但略去了目前 Kiln 的 ${format} 格式所沒有的選項：${options}。`,
  badChoice: (name, option, value, choices) =>
    skipped(name, `「${option}」不能為「${value}」。可用：${choices}`),
  badNumber: (name, option, value, least, most) =>
    skipped(name, `「${option}」不能為 ${value}。可用：${least} 至 ${most}`),
  badOptional: (name, option, value, least, most) =>
    skipped(name, `「${option}」不能為 ${value}。可用：${least} 至 ${most}，或留空`),
  badTime: (name, option, value) =>
    skipped(name, `「${option}」不能為 ${value}。可用：以秒為單位的時間，或留空`),
  badSet: (name, option, value, choices) =>
    skipped(name, `「${option}」不能為 ${value}。可用：由 ${choices} 組成的清單`),
};
