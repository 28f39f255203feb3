import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for those who look away while Kiln works, in Japanese. */
export const notify: Catalogue['notify'] = {
  whenDone: '完了時',
  notify: '通知',
  sound: 'サウンド',
  hint: 'キューまたは長いジョブが完了したときにお知らせします。',
  blocked:
    '通知がブロックされています。アドレスの横のアイコンから、このサイトの設定で許可してください。',
  missing:
    'このブラウザでは通知を使用できません。iPhone や iPad では、先に Kiln をホーム画面に追加してください。',
  offer: '時間がかかります。完了したらお知らせしますか？',
  accept: '知らせる',
  decline: 'いいえ',
  refused: '通知がブロックされています。このサイトの設定で変更できます。',

  titles: {
    ready: '準備完了',
    failed: '変換できませんでした',
    done: '終了',
  },
  finishedTitles: {
    ready: '準備完了：キューが終了しました',
    failed: '変換できませんでした：キューが終了しました',
    done: '終了：キューが終了しました',
  },
  ready: (count) => plural(count, { other: '# 個のファイルの準備ができました。' }),
  failed: (count) => plural(count, { other: '# 件失敗しました。' }),
  readyAndFailed: (ready, failed) =>
    `${plural(ready, { other: '# 個のファイルの準備ができました' })}。${failed} 件失敗しました。`,
};
