import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** What is done instead of something that failed: when it is about to be done, is done, was done, or was tried in vain. */
const setback = (failed: string, instead: string) => ({
  coming: `${failed}ため、${instead}します。`,
  now: `${failed}ため、${instead}しています。`,
  past: `${failed}ため、${instead}しました。`,
  tried: `${failed}ため、${instead}を試みました。`,
});

const MISTAKE = setback('ブラウザのコーデックの使い方に Kiln のバグがあった', 'FFmpeg で処理');

const REPORT = 'バグを報告してください。';

const times = (kind: string) => (count: number) =>
  count === 1 ? kind : plural(count, { other: `${kind} ×#` });

/** The words for what a plan does to a file, in Japanese. */
export const plan: Catalogue['plan'] = {
  tracks: {
    video: times('映像'),
    audio: times('音声'),
    cover: times('カバー'),
    subtitle: times('字幕'),
    attachment: times('添付ファイル'),
    data: times('データ'),
  },
  metadata: {
    text: (count) => plural(count, { other: 'タグ # 個' }),
    date: () => '日付',
    place: () => '位置',
    device: () => 'カメラ',
    timecode: () => 'タイムコード',
    exif: () => 'EXIF データ',
    'maker-notes': () => 'メーカーノート',
    xmp: () => 'XMP',
    iptc: () => 'IPTC',
    comments: () => 'コメント',
    'gain-map': () => 'HDR ゲインマップ',
    'motion-video': () => 'モーションフォトの動画',
    pages: (count) => `2 ページ目以降 (${count})`,
    chapters: (count) => plural(count, { other: 'チャプター # 個' }),
    marks: () => 'トラックの属性',
  },
  marked: (what, marks) => `${what}（${marks}）`,
  marks: {
    default: '既定',
    forced: '強制',
    original: '原語',
    commentary: '解説',
    'hearing-impaired': '聴覚障害者用',
    'visual-impaired': '視覚障害者用',
  },
  metadataKept: (what) => `保持：${what}`,
  metadataLeftOut: (what) => `除外：${what}`,
  becauseOfPrivacy: 'プライバシーのため',
  becauseOnlyFirst: 'Kiln は最初のページを変換するため',
  becauseUnwritten: 'Kiln では書き込めないため',
  becauseOutdated: 'もう正しくないため',
  copied: 'コピー',
  encoded: (from, to, engine) =>
    from === to ? `${from} を ${engine} で再エンコード` : `${from} → ${to} を ${engine} で変換`,
  bridged: (from, to) =>
    from === to
      ? `${from} を再エンコード（FFmpeg でデコード、ブラウザでエンコード）`
      : `${from} → ${to}（FFmpeg でデコード、ブラウザでエンコード）`,
  decodedBy: (decoder) => `${decoder} でデコード`,
  leftOut: '除外',
  asChosen: '選択したとおり',
  leftOutBecause: (what, why) => `${what}：${why}`,
  pictureSubtitles: times('画像字幕'),
  copiedBy: (engine) => `${engine} でコピー`,
  becauseUnwritable: 'ブラウザでは書き込めないため',
  becauseNotHeld: (format) => `${format} には収められないため`,
  becauseOfTiming: '速度の変更に合わせられないため',
  becauseNotTogether: '書き込みに必要な FFmpeg がこの動画を読み込めないため',
  becauseMixed: '1 つにミックス',
  becauseEmpty: '空のため',
  becauseNobodyDecodes: (codec) => `${codec} をデコードできないため`,
  unread: (bytes, all) =>
    `このファイルの一部を読み込めません。${all} のうち ${bytes} が出力に含まれません。`,
  deinterlaced: 'インターレース解除',
  lossless: '可逆圧縮',
  hdrToSdr: 'HDR を SDR に変換',
  hdrKept: 'HDR を 10 ビットで維持',
  flattened: {
    white: '透明部分を白に',
    black: '透明部分を黒に',
    grey: '透明部分を灰色に',
    green: '透明部分を緑に',
  },
  becauseEnded: '開始位置より前に終わるため',
  tooLargeForSource: (names) => `${names} を除外：元の映像より大きいため`,
  engineNames: { images: 'このブラウザ', webcodecs: 'WebCodecs', ffmpeg: 'FFmpeg' },
  becauseOfOptions: 'オプションの指定による',
  becauseOfSize: 'サイズに収めるため',
  becauseExactSize: '正確なサイズにできるため',
  allowed: (size) => `最大 ${size}`,
  allowedAt: (size, how) => `最大 ${size}：${how}`,
  atQuality: (quality: string) => `品質 ${quality}`,
  pictureAt: (size, kbit) => `${size}、${kbit}\u00A0kbit/s`,
  soundAt: (kbit) => `${kbit}\u00A0kbit/s`,
  passes: (count) => plural(count, { other: '# パス' }),
  inPass: (pass) => `パス ${pass}`,
  becauseOfRotation: '正しい向きに回転',
  becauseTrimmed: 'トリムした部分を見えなくするため',
  becauseUnsafe: 'コピーでは再生できない可能性があるため',
  becauseOfQuality: 'サイズを最小にするため',
  becauseUndecodable: (codec) => `このブラウザは ${codec} をデコードできないため`,
  becauseUnencodable: (codec) => `このブラウザは ${codec} をうまくエンコードできないため`,
  becauseSurround: (codec) => `このブラウザは 3 チャンネル以上を ${codec} にエンコードできないため`,
  becauseOfEdit: '必要なフィルターが FFmpeg にしかないため',
  becauseUnsupported: 'WebCodecs はこの種類のファイルを読み込めないため',
  becauseOfSetting: '設定による',
  inParts: (count) => plural(count, { other: '# 区間を同時に処理' }),
  wholeForNewFrames: '分割せず処理：フレームが変わるため',
  wholeForUnknownFrames: '分割せず処理：フレームの時刻が不明なため',
  wholeForUncuttable: '分割せず処理：分割できないため',
  setbacks: {
    images: setback('このブラウザで画像を処理できなかった', 'FFmpeg で処理'),
    webcodecs: setback('ブラウザのコーデックで処理できなかった', 'FFmpeg で処理'),
    'webcodecs-declined': setback('ブラウザのコーデックがこのファイルに合わない', 'FFmpeg で処理'),
    'webcodecs-mistake': {
      coming: MISTAKE.coming + REPORT,
      now: MISTAKE.now + REPORT,
      past: MISTAKE.past + REPORT,
      tried: MISTAKE.tried + REPORT,
    },
    bridge: setback(
      'FFmpeg とブラウザのエンコーダーの組み合わせで処理できなかった',
      'FFmpeg だけで処理',
    ),
    copy: setback('そのままコピーできなかった', '再エンコード'),
    'usual-size': setback('最初の出力が大きすぎた', 'サイズに収まるよう再エンコード'),
    segments: setback('区間がつながらなかった', '分割せずにエンコード'),
  },
  atOnce: 'すぐに完了',
  aboutASecond: '約\u00A01\u00A0秒',
  roughly: (amount) => `約\u00A0${amount}`,
};
