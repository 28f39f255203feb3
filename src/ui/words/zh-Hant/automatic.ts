import type { Catalogue } from '../language.ts';

/** The words for what files become by themselves, in Traditional Chinese. */
export const automatic: NonNullable<Catalogue['automatic']> = {
  automatic: '自動',
  hint: '依每個檔案的類型：影片、音訊或圖片',
  kindBecomes: {
    video: '影片轉換為',
    sound: '音訊轉換為',
    picture: '圖片轉換為',
    subtitles: '字幕轉換為',
  },
  already: {
    copied: (format) => `已是 ${format}。轉換只會產生副本。`,
    encoded: (format) => `已是 ${format}。轉換只會重新編碼一次。`,
  },
  makeSmaller: '縮小檔案',
};
