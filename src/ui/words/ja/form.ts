import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words of forms of options, in Japanese. */
export const form: Catalogue['form'] = {
  optionGroups: {
    trim: 'トリム',
    picture: '映像',
    sound: '音声',
    encoding: 'エンコード',
    privacy: 'プライバシー',
    tags: 'タグ',
  },
  groupChanged: (group, changed) => `${group} · ${plural(changed, { other: '変更 # 件' })}`,
  resetGroups: {
    trim: 'トリムをリセット',
    picture: '映像をリセット',
    sound: '音声をリセット',
    encoding: 'エンコードをリセット',
    privacy: 'プライバシーをリセット',
    tags: 'タグをリセット',
  },
  timeExpected: '時間（例：1:02.5、62.5）',
  choosePicture: '画像を選択…',
  pictureUnreadable: 'この画像は読み込めません。JPEG か PNG を使用してください。',
  editTrim: 'トリム…',
  editCrop: '切り抜き…',
  saveAsPreset: 'プリセットに保存',
  priority: '優先度',
  priorities: { high: '高', normal: '標準', low: '低' },
  optionsOf: (name) => `「${name}」のオプション`,
  estimate: {
    ofWaiting: (files) => plural(files, { other: '待機中の # 個のファイルの予測：' }),
    ofJob: 'このオプションでの予測：',
  },
};
