import type { Catalogue } from '../language.ts';
import { app } from './app.ts';

/** The words for what holds for the whole page, in Japanese. */
export const notes: Catalogue['notes'] = {
  notes: {
    session:
      'ここには何も保存できないため（プライベートウィンドウ？）、再読み込みするとジョブは失われます。完了するまでこのタブを開いておくか、通常のウィンドウを使用してください。',
    emptied:
      'Kiln が保存していたものは、ブラウザまたはサイトデータの消去によってすべて削除されました。ファイルをもう一度追加してください。アプリとしてインストールすると保持されます。',
    'seven-days':
      'このページを 7 日間開かないと、Safari はこれらのジョブを削除します。保持するには、Kiln をホーム画面に追加してください。',
    alone:
      'Kiln は 1 つのタブだけで使用してください。このブラウザでは、2 つのタブが干渉し合います。',
    blocked: app.unusable.blocked,
    outdated: app.unusable.newer,
    skipped:
      'ブラウザのデータベースを開くのに時間がかかったため、このタブのジョブは再読み込みすると失われます。終わるのを待ってから再読み込みすると、以前のジョブが表示されます。',
  },
  reload: '再読み込み',
};
