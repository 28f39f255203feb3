import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for files that come in and do not become jobs as they are, in Traditional Chinese. */
export const adding: Catalogue['adding'] = {
  skipped: (count, names) =>
    `${plural(count, { other: '已略過 # 個檔案' })}：不是音訊、圖片或影片（${names}）。`,
  more: (count) => plural(count, { other: '另外 # 個' }),
  notOpened: {
    damaged: (zip) => `「${zip}」已損毀，或不是 zip 檔案。`,
    locked: (zip) => `「${zip}」需要密碼。請先解壓縮，再加入其中的檔案。`,
    empty: (zip) => `「${zip}」中沒有音訊、圖片或影片。`,
    'too-much': (zip) => `「${zip}」太大，無法在這裡解壓縮。`,
  },
  noCover: (picture) => `這裡無法讀取「${picture}」，因此沒有將它設為專輯封面。`,
  unreadable: (zip, names) => `「${zip}」：部分檔案無法讀取（${names}）。`,
  shareFailed: '無法接收分享的所有內容。磁碟可能已滿；請用「加入檔案」加入其餘檔案。',
};
