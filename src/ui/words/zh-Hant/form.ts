import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words of forms of options, in Traditional Chinese. */
export const form: Catalogue['form'] = {
  optionGroups: {
    trim: '修剪',
    picture: '畫面',
    sound: '聲音',
    encoding: '編碼',
    privacy: '隱私',
    tags: '標籤',
  },
  groupChanged: (group, changed) => `${group} · ${plural(changed, { other: '# 項變更' })}`,
  resetGroups: {
    trim: '重設修剪',
    picture: '重設畫面',
    sound: '重設聲音',
    encoding: '重設編碼',
    privacy: '重設隱私',
    tags: '重設標籤',
  },
  timeExpected: '時間，例如 1:02.5 或 62.5',
  choosePicture: '選擇圖片…',
  pictureUnreadable: '無法讀取此圖片。請使用 JPEG 或 PNG。',
  editTrim: '修剪…',
  editCrop: '裁切…',
  saveAsPreset: '存為預設集',
  priority: '優先順序',
  priorities: { high: '高', normal: '一般', low: '低' },
  optionsOf: (name) => `「${name}」的選項`,
  estimate: {
    ofWaiting: (files) => plural(files, { other: '等待中的 # 個檔案預計：' }),
    ofJob: '使用這些選項：',
  },
};
