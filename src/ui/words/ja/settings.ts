import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words of the settings, in Japanese. */
export const settings: Catalogue['settings'] = {
  diagnostics: '診断',
  diagnosticsHint: 'このブラウザの機能、キューの実績、保存内容の確認。',
  engine: 'エンジン',
  engines: { auto: '自動', ffmpeg: 'FFmpeg のみ' },
  engineHint:
    '自動：十分な品質ならブラウザの高速なコーデックを、それ以外は FFmpeg を使用します。FFmpeg のみ：低速ですが、どのブラウザでも同じ結果になります。',
  engineDownload: 'FFmpeg のダウンロード',
  engineDownloads: { early: '必要なファイルを追加したとき', late: '「変換」を押したとき' },
  engineDownloadHint: '10 MB、初回のみ。データ節約が有効な接続では、「変換」を押すまで待ちます。',
  theme: 'テーマ',
  themes: { system: 'システム', light: 'ライト', dark: 'ダーク' },
  language: '言語',
  languageAuto: '自動',
  languageNotFetched:
    'この言語を取得できませんでした。オンラインに戻ってから、もう一度選択してください。',
  links: 'リンクの取得',
  switch: { off: 'オフ', on: 'オン' },
  linksHint:
    'Web アドレスにあるファイルを変換できます。Kiln は先に Web サイト名を示し、他の場所からは何も取得しません。',
  offline: 'オフラインでの使用',
  offlineHint:
    '一般的なファイルはブラウザ自身が変換します。一部のファイルには FFmpeg（10 MB） が必要で、最初に必要になったときにダウンロードされます。今ダウンロードしておくと、オフラインでも使えます。',
  makeOffline: 'オフラインで使えるようにする',
  offlineUnkept:
    'FFmpeg を保存する空き容量がなかったため、このページを閉じるまでしか使えません。空き容量を増やし、ページを再読み込みして再試行してください。',
  offlineReady: 'FFmpeg は保存済みです。Kiln のすべての機能が接続なしで使えます。',
  fetching: 'FFmpeg を取得中',
  storage: {
    storage: 'ストレージ',
    used: (used) => `${used} 使用中`,
    usedOf: (used, quota) => `${used} 使用中（ブラウザの上限 ${quota}）`,
    hint: '元のファイルは変換が終わるまで、出力は削除するまでここに残ります。',
    contents: {
      sources: '元のファイル',
      outputs: '出力',
      unfinished: '未完了の作業',
      leftovers: '残存ファイル',
      engine: 'エンジン',
      other: 'Kiln 本体とジョブの記録',
    },
    deleteOutputs: (jobs) => plural(jobs, { other: '完了したジョブ # 件の出力を削除' }),
    deleteOutputsHint:
      '完了したジョブは一覧から消えます。ダウンロードしたファイルはそのまま残ります。',
    deleteLeftovers: '残存ファイルを削除',
    deleteEngine: 'FFmpeg を削除',
    deleteEngineHint: '必要なファイルがあると、もう一度ダウンロードされます（10 MB）。',
  },
};
