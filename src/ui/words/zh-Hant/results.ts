import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what came out, in Traditional Chinese. */
export const results: Catalogue['results'] = {
  download: '下載',
  downloadAll: '全部下載',
  saveDone: (files) => (files === 1 ? '儲存' : plural(files, { other: '儲存 # 個' })),
  copy: '複製',
  copied: '已複製',
  share: '分享',
  preview: '預覽',
  hidePreview: '隱藏預覽',
  outputsOf: (name) => `「${name}」的結果`,
  saveAsZip: '全部存為 zip',
  speed: (factor) => `${factor}×`,
  took: (time) => `費時 ${time}`,
  realTime: (factor) => `${factor}\u00A0倍即時速度`,
  sizes: (before, after) => `${before} → ${after}`,
  sameSize: '大小不變',
  smallerBy: (percent) => `−${percent}`,
  largerBy: (percent) => `+${percent}`,
  notSmaller: '結果沒有變小，保留原始檔即可。',
  larger: (before, after) => `結果比您的檔案更大（${after}，原為 ${before}）。原始檔較小。`,
  cannotPreview: '此瀏覽器無法播放這種格式。檔案本身沒有問題，請下載。',
  saving: (percent) => `正在儲存，${percent}`,
  savingOf: (name) => `正在儲存「${name}」`,
  allOutputs: '所有結果',
  stopSaving: '停止儲存',
  savedMark: '已儲存',
  unsavedMark: '未儲存',
  saved: (name) => `「${name}」已儲存。`,
  noRoomToSave: (name) =>
    `「${name}」未儲存：您選擇的位置空間不足。請釋出磁碟空間或選擇其他位置，然後重新下載。`,
  notSaved: (name, detail) => `「${name}」未儲存（${detail}）。請重新下載。`,
  zipName: (date) => `kiln-${date}.zip`,
};
