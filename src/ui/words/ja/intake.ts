import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for how files come in, in Japanese. */
export const intake: Catalogue['intake'] = {
  addFiles: 'ファイルを追加',
  addFolder: 'フォルダーを追加',
  more: 'その他',
  fromLink: 'リンクから…',
  dropHint: 'または、このページの好きな場所にドロップか貼り付け',
  dropNow: 'ドロップして追加',
  slideshow: {
    open: 'スライドショー…',
    edit: 'スライドショーを編集…',
    offer: (count) => plural(count, { other: 'この # 枚の画像でスライドショーを作成' }),
    named: (_, names) => `該当する画像：${names}。`,
    withoutThem: () => '除いて続行',
  },
};
