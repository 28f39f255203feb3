import { BROWSER_FLOOR } from '../../../lib/browser-floor.ts';
import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words of the page around the rooms, in Japanese. */
export const app: Catalogue['app'] = {
  appName: 'Kiln',
  close: '閉じる',
  dismiss: '閉じる',
  headline: '動画、音声、画像を、ここで変換。',
  lead: (formats) =>
    `Kiln はこのブラウザの中で ${formats} 種類の形式に変換します。ファイルがアップロードされることはありません。`,
  promises: [
    [
      '安全',
      'サーバーもアカウントも不要です。ネットワークタブを見れば、何も送信されないことがわかります。',
    ],
    ['確実', '再読み込み、クラッシュ、再起動の後もキューは残り、続きから再開します。'],
    [
      'オフライン',
      '一度ファイルを処理すれば、接続なしでも動作します。一部のファイルには FFmpeg（10 MB、初回のみ取得）が必要です。',
    ],
  ],
  convertTo: '変換先',
  formatKinds: {
    video: '動画',
    animation: 'アニメーション',
    audio: '音声',
    still: '画像',
    subtitles: '字幕',
  },
  optionsForAll: 'すべてのファイルのオプション',
  presets: 'プリセット',
  startAtOnce: 'すぐに開始',
  convert: '変換',
  settings: '設定',
  about: 'Kiln について',
  updateReady: '新しいバージョンがあります',
  updateWaits: '実行中のジョブの終了を待ちます。',
  updateNow: 'キューは保持されます。',
  update: '更新',
  updating: '更新中',
  wentWrong: (detail) => `うまくいきませんでした：${detail}`,
  notOffline:
    'このブラウザは Kiln のすべてを保存できなかったため、接続なしでは動作しないことがあります。接続と空き容量を確保してから再試行してください。',
  startedMeanwhile: (name) =>
    `「${name}」は開始されたため、もう変更できません。適用していない変更は失われました。変更するには、先にジョブをキャンセルしてください。`,
  removedMeanwhile: (name) => `「${name}」はもうキューにないため、変更できません。`,
  notAdded: (name, why) => `「${name}」は追加されませんでした。${why}`,
  outputGone: (name) =>
    `「${name}」はもうこのブラウザに保存されていません。ファイルをもう一度変換してください。`,
  said: {
    added: (n) => plural(n, { other: '# 個のファイルを追加しました。' }),
    done: (name) => `「${name}」が完了しました。`,
    doneMany: (n) => plural(n, { other: '# 件のジョブが完了しました。' }),
    failed: (name) => `「${name}」が失敗しました。`,
    failedMany: (n) => plural(n, { other: '# 件のジョブが失敗しました。' }),
    finished: 'キューがすべて終了しました。',
    update: '新しいバージョンがあります。',
  },
  title: (percent, name) => `${percent} – ${name}`,
  titleWithTime: (percent, left, name) => `${percent} · ${left} – ${name}`,
  titleDone: (what) => `完了 – ${what}`,
  titleFailed: (failed, what) => `${plural(failed, { other: '失敗 # 件' })} – ${what}`,
  files: (count) => plural(count, { other: '# 個のファイル' }),
  copyReport: 'レポートをコピー',
  reportCopied: 'コピーしました',
  slowDatabase:
    'ブラウザのデータベースを開くのに時間がかかっています。ジョブがそこに保存されているため、Kiln は開くのを待ち、開きしだい自動的に続行します。待たない場合は空のキューから始まり、再読み込みすると失われます。',
  goOnWithout: '待たずに続行',
  unusable: {
    'old-browser': `このブラウザは古いため Kiln を使用できません。Chrome または Edge ${BROWSER_FLOOR.chrome}、Firefox ${BROWSER_FLOOR.firefox}、Safari ${BROWSER_FLOOR.safari} 以降が必要です。ブラウザを更新するか、別のブラウザで Kiln を開いてください。`,
    insecure:
      'ファイルの保存とエンジンの検証には安全なアドレスが必要です。https または localhost で Kiln を開いてください。',
    'no-storage':
      'このブラウザでは Kiln が何も保存できません。プライベートブラウズを終了するか、このページにサイトデータの保存を許可してください。',
    newer:
      'より新しい Kiln が使用されました。このページを再読み込みして更新してください。ジョブは保持されます。',
    blocked:
      '別のタブで古い Kiln が動作しています。そのジョブが終わってから、タブを閉じるか再読み込みしてください。このページは自動的に続行します。',
  },
};
