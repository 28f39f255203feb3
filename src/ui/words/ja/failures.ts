import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** What happened, and what the user can do. */
const said = (what: string, todo: string) => ({ what, todo });

const OTHER_FORMAT = '別の形式を試してください。';

/** The words for failures, in Japanese. */
export const failures: Catalogue['failures'] = {
  emptyFile: said('ファイルが空です。', 'もう一度コピーまたはダウンロードしてください。'),
  notMedia: said(
    'Kiln はこの種類のファイルを読み込めません。',
    '動画、音声、画像を追加してください。',
  ),
  playlist: said(
    'これはプレイリスト（他のファイルの一覧）です。',
    '代わりに、一覧にあるファイルを追加してください。',
  ),
  pictureFormats: {
    heic: said(
      'エンジンが「自動」の場合、HEIC 画像は JPEG、PNG、WebP に変換できます。',
      'これらの形式のいずれかを選択してください。',
    ),
    avif: said(
      'エンジンが「自動」の場合、AVIF 画像は JPEG、PNG、WebP に変換できます。',
      'これらの形式のいずれかを選択してください。',
    ),
    jxl: said(
      'エンジンが「自動」の場合、JPEG XL 画像は JPEG、PNG、WebP に変換できます。',
      'これらの形式のいずれかを選択してください。',
    ),
    pdf: said(
      'エンジンが「自動」の場合、PDF 画像は JPEG、PNG、WebP に変換できます。',
      'これらの形式のいずれかを選択してください。',
    ),
    svg: said('Kiln は SVG を読み込めません。', '先に PNG で保存してください。'),
    'webp-animation': said(
      'Kiln はまだアニメーション WebP を読み込めません。',
      '先に GIF または動画で保存してください。',
    ),
  },
  onlyToPictures: {
    what: (format) => `${format} 画像は他の画像形式にのみ変換できます。`,
    todo: '画像の形式を選択してください。',
  },
  picturesOnly: {
    what: (format) => `エンジンが「自動」の場合、${format} は画像からのみ作成できます。`,
    todo: '動画の 1 コマには JPEG か PNG を選択してください。',
  },
  pictureTooLarge: {
    what: (width, height) => `画像が大きすぎます：${width} × ${height} ピクセル。`,
    todo: '先に小さくしてください。',
  },
  damaged: said(
    'ファイルが破損しています。',
    'もう一度コピーまたはダウンロードするか、他で再生できるか確認してください。',
  ),
  cutShort: {
    what: (actual, expected) => `${expected}のはずのファイルが ${actual}で終わっています。`,
    todo: '不完全な可能性があります。もう一度コピーまたはダウンロードしてください。',
  },
  noTrack: {
    video: said('このファイルには映像がありません。', '音声形式を選択してください。'),
    audio: said('このファイルには音声がありません。', '動画または画像の形式を選択してください。'),
    subtitles: said('このファイルには字幕がありません。', '別の形式を選択してください。'),
    text: said(
      'このファイルの字幕はテキストではなく画像です。',
      'そのまま残すには MKV を選択してください。',
    ),
    any: said('この形式に収められるものがファイルにありません。', '別の形式を選択してください。'),
  },
  declined: said(
    'Kiln はこのファイルをその方法では変換できません。',
    '別の形式またはオプションを選択してください。',
  ),
  unsupportedCodec: {
    what: (codec) => `このブラウザでは ${codec} をデコードできません。`,
    todo: '先に別のソフトウェアで変換してください。',
    todoOrKeep: (formats, codec) =>
      `${formats} を選択してそのまま残すか、${codec} を再生できるブラウザで、エンジンを「自動」にして使用してください。`,
  },
  limitTooLow: {
    what: (limit, least) => `このファイルを ${limit} にはできません。約 ${least} が必要です。`,
    todo: '上限を上げるか、トリムするか、別の形式を選択してください。',
  },
  limitMissed: {
    what: (limit, reached) =>
      `このファイルを ${limit} にはできません。最小の出力は ${reached} でした。`,
    todo: '上限を上げるか、解像度を下げるか、別の形式を選択してください。',
  },
  engineFailed: {
    what: (code) => `FFmpeg はこのファイルを変換できませんでした（コード ${code}）。`,
    todo: '別の形式を試してください。詳しくは詳細をご覧ください。',
  },
  engineCrashed: said(
    'このファイルで FFmpeg がクラッシュしました。',
    '再試行するか、別の形式を試してください。',
  ),
  stalled: {
    what: (time) => `${time}間進展がなかったため、Kiln が停止しました。`,
    todo: '他のプログラムを閉じて再試行するか、解像度を下げてください。',
  },
  crashedTwice: said(
    'このファイルで Kiln が 2 回クラッシュしたため、自動では再試行しません。',
    '別の形式か、低い解像度を試してください。',
  ),
  outOfMemory: said(
    'ブラウザのメモリが不足しました。',
    '他のタブを閉じて再試行するか、解像度を下げてください。',
  ),
  engineUnavailable: {
    offline: said(
      'FFmpeg をダウンロードできませんでした。',
      'オンラインに戻ると、Kiln が再試行します。',
    ),
    missing: said(
      'FFmpeg が見つかりませんでした。',
      'Kiln が更新された可能性があります。ページを再読み込みして再試行してください。',
    ),
    corrupt: said(
      '届いた FFmpeg が破損していました。',
      'ページを再読み込みして再試行してください。プロキシや拡張機能が書き換えた可能性があります。',
    ),
    unsupported: said(
      'このブラウザでは FFmpeg を実行できません。',
      'ブラウザを更新するか、最新の Chrome、Edge、Firefox、Safari を使用してください。',
    ),
  },
  storageFull: {
    what: '空き容量が足りません。',
    needed: (needed) => `空き容量が足りません。約 ${needed} が必要です。`,
    used: (used) => `空き容量が足りません。Kiln は ${used} を保存しています。`,
    neededAndUsed: (needed, used) =>
      `空き容量が足りません。約 ${needed} が必要です。Kiln は ${used} を保存しています。`,
    todo: '完了したジョブを削除するか、ディスクの空き容量を増やして再試行してください。',
  },
  storageRefused: said(
    'ブラウザがファイルの保存を許可しませんでした。',
    'プライベートウィンドウの場合は、通常のウィンドウでお試しください。',
  ),
  tooLargeForMemory: {
    what: (limit) => `出力が、このブラウザで扱える上限の ${limit} を超えます。`,
    todo: '品質または解像度を下げるか、最新の Chrome、Edge、Firefox、Safari を使用してください。',
  },
  outputRejected: {
    empty: said('出力が空でした。', OTHER_FORMAT),
    unreadable: said('出力を読み込めなかったため、破棄しました。', OTHER_FORMAT),
    'missing-track': said('出力に足りないトラックがあったため、破棄しました。', OTHER_FORMAT),
    'too-long': said('出力が元のファイルより長くなったため、破棄しました。', OTHER_FORMAT),
    undecodable: said(
      '出力を最後まで再生できなかったため、破棄しました。',
      '別の形式を試すか、ファイルが他で再生できるか確認してください。',
    ),
    seams: said(
      '動画の区間がつながらなかったため、出力を破棄しました。',
      '再試行するか、別の形式を試してください。',
    ),
  },
  unreadableImages: {
    what: (count) => plural(count, { other: 'このブラウザで表示できない画像が # 枚あります。' }),
    todo: '除いて続行するか、ジョブを削除してやり直してください。',
  },
  internal: {
    what: 'Kiln の内部で問題が発生しました。',
    todo: (detail) => `再試行してください。再発する場合は、次の内容をお知らせください：${detail}`,
  },
  impossibleEdits: {
    pastEnd: {
      what: (length, start) =>
        `ファイルの長さは ${length} ですが、開始が ${start} になっています。`,
      todo: '開始を早めてください。',
    },
    nothingLeft: said('開始と終了の間に何も残りません。', '終了を遅らせてください。'),
    cropOutside: {
      what: (width, height) =>
        `切り抜きが映像の大きさ（${width} × ${height} ピクセル）を超えています。`,
      todo: '切り抜きを減らしてください。',
    },
    noSuchTrack: {
      what: (wanted, has) =>
        `音声トラック ${wanted} はありません。このファイルの音声トラック数は ${has} です。`,
      todo: '別の音声トラックを選択してください。',
    },
    fadesTooLong: {
      what: (fades, length) =>
        `フェードに ${fades}かかりますが、出力の長さは ${length}しかありません。`,
      todo: 'フェードを短くしてください。',
    },
  },
};
