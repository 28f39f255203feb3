import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** What is done instead of something that failed: when it is about to be done, is done, was done, or was tried in vain. */
const setback = (failed: string, instead: string) => ({
  coming: `${failed}，將${instead}。`,
  now: `${failed}，正在${instead}。`,
  past: `${failed}，已${instead}。`,
  tried: `${failed}，已嘗試${instead}。`,
});

const MISTAKE = setback('Kiln 呼叫瀏覽器編解碼器時有錯誤', '改用 FFmpeg');

const REPORT = '請回報此問題。';

const times = (kind: string) => (count: number) =>
  count === 1 ? kind : plural(count, { other: `${kind} ×#` });

/** The words for what a plan does to a file, in Traditional Chinese. */
export const plan: Catalogue['plan'] = {
  tracks: {
    video: times('視訊'),
    audio: times('音訊'),
    cover: times('封面'),
    subtitle: times('字幕'),
    attachment: times('附件'),
    data: times('資料'),
  },
  metadata: {
    text: (count) => plural(count, { other: '標籤 # 個' }),
    date: () => '日期',
    place: () => '位置',
    device: () => '相機資訊',
    timecode: () => '時間碼',
    exif: () => 'EXIF 資料',
    'maker-notes': () => '廠商註記',
    xmp: () => 'XMP',
    iptc: () => 'IPTC',
    comments: () => '註解',
    'gain-map': () => 'HDR 增益圖',
    'motion-video': () => '動態相片的影片',
    pages: (count) => `其餘頁面 (${count})`,
    chapters: (count) => plural(count, { other: '章節 # 個' }),
    marks: () => '軌道標記',
  },
  marked: (what, marks) => `${what}（${marks}）`,
  marks: {
    default: '預設',
    forced: '強制',
    original: '原聲',
    commentary: '講評',
    'hearing-impaired': '聽障',
    'visual-impaired': '視障',
  },
  metadataKept: (what) => `保留：${what}`,
  metadataLeftOut: (what) => `不保留：${what}`,
  becauseOfPrivacy: '基於隱私',
  becauseOnlyFirst: 'Kiln 只轉換第一頁',
  becauseUnwritten: 'Kiln 無法寫入',
  becauseOutdated: '已不正確',
  copied: '直接複製',
  encoded: (from, to, engine) =>
    from === to ? `${from} 由 ${engine} 重新編碼` : `${from} → ${to} 由 ${engine} 轉換`,
  bridged: (from, to) =>
    from === to
      ? `${from} 重新編碼（FFmpeg 解碼，瀏覽器編碼）`
      : `${from} → ${to}（FFmpeg 解碼，瀏覽器編碼）`,
  decodedBy: (decoder) => `${decoder} 解碼`,
  leftOut: '不保留',
  asChosen: '依您的選擇',
  leftOutBecause: (what, why) => `${what}：${why}`,
  pictureSubtitles: times('圖形字幕'),
  copiedBy: (engine) => `由 ${engine} 複製`,
  becauseUnwritable: '瀏覽器無法寫入',
  becauseNotHeld: (format) => `${format} 無法容納`,
  becauseOfTiming: '無法跟隨變速',
  becauseNotTogether: '需由 FFmpeg 寫入，但它無法讀取此影片',
  becauseMixed: '混成一軌',
  becauseEmpty: '內容為空',
  becauseNobodyDecodes: (codec) => `Kiln 無法解碼 ${codec}`,
  unread: (bytes, all) => `此檔案有一部分無法讀取：結果中將缺少 ${bytes}（共 ${all}）。`,
  deinterlaced: '去交錯',
  lossless: '無損',
  hdrToSdr: 'HDR 轉為 SDR',
  hdrKept: '以 10 位元保留 HDR',
  flattened: {
    white: '透明部分變為白色',
    black: '透明部分變為黑色',
    grey: '透明部分變為灰色',
    green: '透明部分變為綠色',
  },
  becauseEnded: '在起點之前就已結束',
  tooLargeForSource: (names) => `不製作 ${names}：大於來源畫面`,
  engineNames: { images: '此瀏覽器', webcodecs: 'WebCodecs', ffmpeg: 'FFmpeg' },
  becauseOfOptions: '依您的選項',
  becauseOfSize: '為符合大小',
  becauseExactSize: '可精確控制大小',
  allowed: (size) => `不超過 ${size}`,
  allowedAt: (size, how) => `不超過 ${size}：${how}`,
  atQuality: (quality: string) => `品質 ${quality}`,
  pictureAt: (size, kbit) => `${size}，${kbit}\u00A0kbit/s`,
  soundAt: (kbit) => `${kbit}\u00A0kbit/s`,
  passes: (count) => plural(count, { other: '共 # 次編碼' }),
  inPass: (pass) => `第 ${pass} 次編碼`,
  becauseOfRotation: '已轉正',
  becauseTrimmed: '以免剪掉的部分被看到',
  becauseUnsafe: '直接複製可能無法播放',
  becauseOfQuality: '為使檔案最小',
  becauseUndecodable: (codec) => `因為此瀏覽器無法解碼 ${codec}`,
  becauseUnencodable: (codec) => `因為此瀏覽器無法妥善編碼 ${codec}`,
  becauseSurround: (codec) => `因為此瀏覽器無法將兩個以上的聲道編碼為 ${codec}`,
  becauseOfEdit: '因為只有 FFmpeg 有所需的濾鏡',
  becauseUnsupported: '因為 WebCodecs 無法讀取這類檔案',
  becauseOfSetting: '依設定中的選擇',
  inParts: (count) => plural(count, { other: '# 個區段同時進行' }),
  wholeForNewFrames: '不分段：影格會改變',
  wholeForUnknownFrames: '不分段：影格的時間未知',
  wholeForUncuttable: '不分段：無法分割',
  setbacks: {
    images: setback('此瀏覽器處理圖片失敗', '改用 FFmpeg'),
    webcodecs: setback('瀏覽器內建的編解碼器失敗', '改用 FFmpeg'),
    'webcodecs-declined': setback('瀏覽器內建的編解碼器不適合此檔案', '改用 FFmpeg'),
    'webcodecs-mistake': {
      coming: MISTAKE.coming + REPORT,
      now: MISTAKE.now + REPORT,
      past: MISTAKE.past + REPORT,
      tried: MISTAKE.tried + REPORT,
    },
    bridge: setback('FFmpeg 與瀏覽器編碼器搭配失敗', '改為僅用 FFmpeg'),
    copy: setback('直接複製不成功', '重新編碼'),
    'usual-size': setback('首次結果太大', '重新編碼以符合大小'),
    segments: setback('各區段無法銜接', '改為不分段編碼'),
  },
  atOnce: '瞬間完成',
  aboutASecond: '約\u00A01\u00A0秒',
  roughly: (amount) => `約\u00A0${amount}`,
};
