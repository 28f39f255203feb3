import type { Catalogue } from '../language.ts';

/** The words for files that are fetched from a link, in Simplified Chinese. */
export const links: Catalogue['links'] = {
  title: '从链接添加',
  address: '文件网址',
  placeholder: 'https://example.org/song.mp4',
  format: '转换为',
  nobodyYet: '只会联系链接中的网站。',
  asks: ['Kiln 将向 ', ' 请求该文件。该网站及其重定向到的网站会看到您的 IP 地址。'],
  allow: '允许 Kiln 获取链接',
  allowHint: '默认关闭。您可以随时在设置中关闭。',
  go: '获取并转换',
  asking: (host) => `正在请求 ${host}`,
  stop: '停止',

  fetching: '正在获取的链接',
  progressOf: (name) => `正在获取“${name}”`,
  from: (host) => `来自 ${host}`,
  received: (received, total) => `${received} / ${total}`,
  stopOf: (name) => `停止获取“${name}”`,
  notFetched: (name, why) => `未获取“${name}”。${why}`,
};
