import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words of forms of options, in Simplified Chinese. */
export const form: Catalogue['form'] = {
  optionGroups: {
    trim: '截取',
    picture: '画面',
    sound: '声音',
    encoding: '编码',
    privacy: '隐私',
    tags: '标签',
  },
  groupChanged: (group, changed) => `${group} · ${plural(changed, { other: '# 项更改' })}`,
  resetGroups: {
    trim: '重置截取',
    picture: '重置画面',
    sound: '重置声音',
    encoding: '重置编码',
    privacy: '重置隐私',
    tags: '重置标签',
  },
  timeExpected: '时间，例如 1:02.5 或 62.5',
  choosePicture: '选择图片…',
  pictureUnreadable: '无法读取此图片。请使用 JPEG 或 PNG。',
  editTrim: '截取…',
  editCrop: '裁剪…',
  saveAsPreset: '存为预设',
  priority: '优先级',
  priorities: { high: '高', normal: '普通', low: '低' },
  optionsOf: (name) => `“${name}”的选项`,
  estimate: {
    ofWaiting: (files) => plural(files, { other: '等待中的 # 个文件预计：' }),
    ofJob: '使用这些选项：',
  },
};
