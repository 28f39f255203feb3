import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for files that cannot be read any more, in Traditional Chinese. */
export const lost: Catalogue['lost'] = {
  gone: {
    what: '檔案已不在原處。',
    todo: '請重新選擇它以繼續。',
  },
  locked: {
    what: '瀏覽器需要您的許可才能再次讀取此檔案。',
    todo: '請允許以繼續。',
  },
  chooseAgain: '重新選擇檔案',
  allowReading: '允許讀取',
  notAllowed: '未獲允許。請重試並在瀏覽器詢問時允許，或重新選擇檔案。',
  otherFile: (wanted) => `這是另一個檔案。此工作需要未經更動的${wanted}。`,
  missing: (wanted) => `缺少：${wanted}。`,
  wantedFile: (name, size) => `「${name}」（${size}）`,
  findLost: '尋找遺失的檔案',
  foundSome: (found, all) =>
    `${plural(all, { other: '# 個遺失的檔案' })}中已找到 ${found} 個。請選擇其餘檔案；檔案必須未經更動。`,
  foundAll: (found) => `${plural(found, { other: '已找到 # 個遺失的檔案' })}，相應工作將繼續。`,
};
