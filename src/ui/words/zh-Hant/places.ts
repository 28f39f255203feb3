import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for where results go, and what they are called there, in Traditional Chinese. */
export const places: NonNullable<Catalogue['places']> = {
  savedTo: (folder, saved, of, skipped) =>
    [
      saved === of
        ? `已在「${folder}」中儲存 ${plural(saved, { other: '# 個檔案' })}。`
        : plural(of, { other: `# 個檔案中有 ${saved} 個已儲存到「${folder}」。` }),
      ...(skipped === 0 ? [] : [plural(skipped, { other: '# 個已存在。' })]),
    ].join(''),
  noRoom: '此資料夾空間不足。請釋出空間，然後重新儲存。',
  notAll: (detail) => `未能將全部檔案儲存到此資料夾（${detail}）。`,
  names: '結果的名稱',
  namesHint: (parts) => `可用 ${parts} 組成。檔案沒有的部分會略去；「preset」是您自己的預設集。`,
  nameExample: (name) => `例如：${name}`,
  existing: '已存在的檔案',
  existingHint: '將所有結果儲存到資料夾時的處理方式。',
  existingChoices: { 'keep-both': '兩者都保留', replace: '取代', skip: '略過' },
};
