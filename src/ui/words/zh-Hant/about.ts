import type { Catalogue } from '../language.ts';

/** The words for what Kiln is, in Traditional Chinese. */
export const about: Catalogue['about'] = {
  aboutText:
    'Kiln 使用瀏覽器內建的編解碼器轉換媒體；瀏覽器做不到的，則由編譯為 WebAssembly 的 FFmpeg 完成。Kiln 只是一個網頁，沒有任何伺服器能看到您的檔案。',
  aboutProof:
    '想要驗證，請開啟開發人員工具的「網路」面板，然後轉換一個檔案：除了 Kiln 本身的組成部分，不會取得任何內容，除非您允許使用連結並提供了一個。您也可以在設定中啟用離線使用，然後中斷網路連線：一切照常運作。',
  version: (version) => `版本 ${version}`,
  licence: 'Kiln 是自由軟體，採用 GPL 第 3 版或更新版本授權。',
  engineLicence: 'FFmpeg 5.1.4，來自 @ffmpeg/core 0.12.10，GPL-2.0-or-later。',
  engineSource: 'FFmpeg 原始碼',
  licences: '授權條款',
};
