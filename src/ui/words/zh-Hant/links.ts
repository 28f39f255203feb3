import type { Catalogue } from '../language.ts';

/** The words for files that are fetched from a link, in Traditional Chinese. */
export const links: Catalogue['links'] = {
  title: '從連結加入',
  address: '檔案網址',
  placeholder: 'https://example.org/song.mp4',
  format: '轉換為',
  nobodyYet: '只會連線到連結中的網站。',
  asks: ['Kiln 將向 ', ' 要求該檔案。該網站及其重新導向的網站會看到您的 IP 位址。'],
  allow: '允許 Kiln 取得連結',
  allowHint: '預設為關閉。您可以隨時在設定中關閉。',
  go: '取得並轉換',
  asking: (host) => `正在詢問 ${host}`,
  stop: '停止',

  fetching: '正在取得的連結',
  progressOf: (name) => `正在取得「${name}」`,
  from: (host) => `來自 ${host}`,
  received: (received, total) => `${received} / ${total}`,
  stopOf: (name) => `停止取得「${name}」`,
  notFetched: (name, why) => `未取得「${name}」。${why}`,
};
