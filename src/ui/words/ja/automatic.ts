import type { Catalogue } from '../language.ts';

/** The words for what files become by themselves, in Japanese. */
export const automatic: NonNullable<Catalogue['automatic']> = {
  automatic: '自動',
  hint: 'ファイルの種類ごと：動画、音声、画像',
  kindBecomes: {
    video: '動画の変換先',
    sound: '音声の変換先',
    picture: '画像の変換先',
    subtitles: '字幕の変換先',
  },
  already: {
    copied: (format) => `すでに ${format} です。変換するとコピーになります。`,
    encoded: (format) => `すでに ${format} です。変換しても再エンコードされるだけです。`,
  },
  makeSmaller: '小さくする',
};
