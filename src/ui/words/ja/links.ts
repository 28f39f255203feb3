import type { Catalogue } from '../language.ts';

/** The words for files that are fetched from a link, in Japanese. */
export const links: Catalogue['links'] = {
  title: 'リンクから追加',
  address: 'ファイルのアドレス',
  placeholder: 'https://example.org/song.mp4',
  format: '変換先',
  nobodyYet: '接続するのはリンク先の Web サイトだけです。',
  asks: [
    'Kiln は ',
    ' にファイルを要求します。このサイトと、そこからの転送先には、あなたの IP アドレスが伝わります。',
  ],
  allow: 'Kiln によるリンクの取得を許可',
  allowHint: '初期状態ではオフです。設定でいつでもオフにできます。',
  go: '取得して変換',
  asking: (host) => `${host} に問い合わせ中`,
  stop: '停止',

  fetching: '取得中のリンク',
  progressOf: (name) => `「${name}」を取得中`,
  from: (host) => `${host} から`,
  received: (received, total) => `${received} / ${total}`,
  stopOf: (name) => `「${name}」の取得を停止`,
  notFetched: (name, why) => `「${name}」を取得できませんでした。${why}`,
};
