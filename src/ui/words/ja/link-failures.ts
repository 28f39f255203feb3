import type { Catalogue } from '../language.ts';

const said = (what: string, todo: string) => ({ what, todo });

const DOWNLOAD = 'ブラウザでファイルをダウンロードしてから、ここに追加してください。';

const brokeOff = (why: string) => (progress: string) =>
  `${progress} を受信したところで接続が切れました。${why}。`;

/** The words for links that were not fetched, in Japanese. */
export const linkFailures: Catalogue['linkFailures'] = {
  off: said('Kiln によるリンクの取得は許可されていません。', '設定で許可してください。'),
  notAnAddress: said(
    'これは Web アドレスではありません。',
    'https:// で始まり、1 つのファイルを指すアドレスが必要です。',
  ),
  password: said(
    'アドレスにパスワードが含まれています。Web ページから送信することはできません。',
    DOWNLOAD,
  ),
  knownSite: {
    what: (site) => `${site} は、他の Web ページによるファイルの読み込みを許可していません。`,
    todo: (site) =>
      `${site} でダウンロードできる場合は、ダウンロードしてからここに追加してください。`,
  },
  mixedContent: {
    what: (host) =>
      `${host} への接続は暗号化されていない（http）ため、ブラウザにブロックされました。`,
    todo: `代わりに https:// で始まるアドレスを試してください。または、${DOWNLOAD}`,
  },
  offline: said('オフラインです。', 'オンラインに戻ってから再試行してください。'),
  notReachable: {
    what: (host) => `${host} が応答しません。`,
    todo: 'アドレスを確認するか、後で再試行してください。',
  },
  notAllowed: {
    what: (host) => `${host} は、他の Web ページによるファイルの読み込みを許可していません。`,
    todo: DOWNLOAD,
  },
  status: {
    refused: {
      what: (host, status) => `${host} はこのファイルを一般に公開していません（${status}）。`,
      todo: 'サイトにサインインしてダウンロードし、ここに追加してください。',
    },
    missing: {
      what: (host, status) => `${host} のこのアドレスにファイルはありません（${status}）。`,
      todo: 'アドレスを確認してください。ファイルが移動した可能性があります。',
    },
    failing: {
      what: (host, status) => `${host} は現在ファイルを送信できません（${status}）。`,
      todo: '後で再試行するか、ブラウザでアドレスを開いて理由を確認してください。',
    },
  },
  page: said(
    'これはファイルではなく Web ページです。',
    'ファイル自体のアドレスを使用するか、そこでダウンロードしてここに追加してください。',
  ),
  playlist: said(
    'これはプレイリスト（他のファイルの一覧）です。',
    '一覧にあるアドレスを使用してください。',
  ),
  notMedia: {
    what: 'これは動画、音声、画像のいずれでもありません。',
    whatBut: (type) => `これは動画、音声、画像のいずれでもなく、${type} です。`,
    todo: 'アドレスがファイル自体を指しているか確認してください。',
  },
  empty: said('ファイルが空です。', 'アドレスを確認するか、後で再試行してください。'),
  tooLarge: {
    what: 'ファイルを保存する空き容量が足りません。',
    ofSize: (size) => `${size} を保存する空き容量が足りません。`,
    ofSizeInRoom: (size, room) => `ファイルは ${size} ですが、空き容量は ${room} です。`,
    todo: '完了したジョブを削除するか、ディスクの空き容量を増やして再試行してください。ダウンロードしてからここに追加することもできます。Kiln は元の場所から直接読み込めます。',
  },
  brokeOff: {
    tried: brokeOff('再開できませんでした'),
    refused: brokeOff('このサーバーは再開に対応していません'),
    changed: brokeOff('サーバー上のファイルが変更されています'),
    received: (received, size) => `${received} / ${size}`,
    todo: '再試行するか、ブラウザでダウンロードしてからここに追加してください。',
  },
  unavailable: said(
    'リンクの取得を開始できませんでした。',
    'ページを再読み込みして再試行してください。',
  ),
};
