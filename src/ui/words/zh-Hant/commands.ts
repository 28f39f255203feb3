import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what native programs are told, in Traditional Chinese. */
export const commands: NonNullable<Catalogue['commands']> = {
  forJob: '指令…',
  title: '在本機繼續',
  hint: '同樣的工作，以 FFmpeg 和 ImageMagick 指令的形式提供，需先安裝這兩個程式。請在檔案所在的資料夾中執行指令碼；結果存入「converted」資料夾。',
  script: '指令碼類型',
  scripts: {
    shell: 'Linux 和 macOS (sh)',
    powershell: 'Windows (PowerShell)',
    snakefile: 'Snakemake（多核心或多台電腦）',
  },
  text: '指令',
  copy: '複製',
  copied: '已複製',
  save: '儲存',

  madeBy: (link) => `由 Kiln 產生（${link}）。`,
  needs: '需要 FFmpeg；處理圖片還需要 ImageMagick。請在檔案所在的資料夾中執行，或指定該資料夾。',
  resultsGoTo: '結果存入旁邊的「converted」資料夾。其中已有的檔案會被取代。',
  notRead: '已略去：Kiln 尚未讀取此檔案。',
  notPossible: '已略去：沒有指令能完成這項工作。',
  byBrowser: 'Kiln 會使用瀏覽器的編碼器；FFmpeg 使用自己的編碼器，品質要求相同。',
  byCanvas: 'Kiln 會使用瀏覽器的圖片編解碼器。',
  inSegments: (count) => `Kiln 會將畫面分為 ${plural(count, { other: '# 個區段' })}同時編碼。`,
  differences: {
    'measures-loudness': 'Kiln 會先測量響度，再統一調整增益。',
    'measures-size': 'Kiln 會檢查大小，並重新編碼直到夠小。',
    'cuts-captions': 'Kiln 還會顯示在剪切點之前開始的字幕。',
    'keeps-cover': 'Kiln 會將封面放入結果。',
    'writes-tags': 'Kiln 會寫入所有標籤，包括 FFmpeg 無處存放的標籤。',
    'drops-place-alone': 'Kiln 只會去除位置資訊；這裡會去除相機的所有資料。',
    'draws-slides': 'Kiln 會自行繪製圖片之間的轉場。',
  },
};
