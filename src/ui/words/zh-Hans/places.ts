import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for where results go, and what they are called there, in Simplified Chinese. */
export const places: NonNullable<Catalogue['places']> = {
  savedTo: (folder, saved, of, skipped) =>
    [
      saved === of
        ? `已在“${folder}”中保存 ${plural(saved, { other: '# 个文件' })}。`
        : plural(of, { other: `# 个文件中有 ${saved} 个已保存到“${folder}”。` }),
      ...(skipped === 0 ? [] : [plural(skipped, { other: '# 个已存在。' })]),
    ].join(''),
  noRoom: '此文件夹空间不足。请腾出空间，然后重新保存。',
  notAll: (detail) => `未能将全部文件保存到此文件夹（${detail}）。`,
  names: '结果的名称',
  namesHint: (parts) => `可用 ${parts} 组成。文件没有的部分会略去；“preset”是您自己的预设。`,
  nameExample: (name) => `例如：${name}`,
  existing: '已存在的文件',
  existingHint: '将所有结果保存到文件夹时的处理方式。',
  existingChoices: { 'keep-both': '两者都保留', replace: '替换', skip: '跳过' },
};
