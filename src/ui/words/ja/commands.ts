import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what native programs are told, in Japanese. */
export const commands: NonNullable<Catalogue['commands']> = {
  forJob: 'コマンド…',
  title: 'ネイティブで続行',
  hint: '同じ処理を FFmpeg と ImageMagick のコマンドで行います。どちらもインストールが必要です。ファイルのあるフォルダーでスクリプトを実行すると、出力は「converted」フォルダーに保存されます。',
  script: 'スクリプトの種類',
  scripts: {
    shell: 'Linux と macOS (sh)',
    powershell: 'Windows (PowerShell)',
    snakefile: 'Snakemake（多コア、複数台）',
  },
  text: 'コマンド',
  copy: 'コピー',
  copied: 'コピーしました',
  save: '保存',

  madeBy: (link) => `Kiln で作成（${link}）。`,
  needs:
    'FFmpeg が必要です。画像には ImageMagick も必要です。ファイルのあるフォルダーで実行するか、そのフォルダーを指定してください。',
  resultsGoTo:
    '出力は隣の「converted」フォルダーに保存されます。すでにあるものは置き換えられます。',
  notRead: '除外：Kiln はまだこのファイルを読み込んでいません。',
  notPossible: '除外：これを行うコマンドはありません。',
  byBrowser:
    'Kiln ではブラウザのエンコーダーを使います。FFmpeg は自身のエンコーダーを、同じ品質の指定で使います。',
  byCanvas: 'Kiln ではブラウザの画像コーデックを使います。',
  inSegments: (count) =>
    `Kiln では映像を ${plural(count, { other: '# 区間' })}に分けて同時にエンコードします。`,
  differences: {
    'measures-loudness': 'Kiln では先にラウドネスを測定し、1 つのゲインで調整します。',
    'measures-size': 'Kiln ではサイズを確認し、十分小さくなるまで再エンコードします。',
    'cuts-captions': 'Kiln ではカット位置より前に始まった字幕も表示します。',
    'keeps-cover': 'Kiln ではカバーを出力に含めます。',
    'writes-tags': 'Kiln では FFmpeg に書き込む場所がないものも含め、すべてのタグを書き込みます。',
    'drops-place-alone':
      'Kiln では位置情報だけを除きますが、ここではカメラの情報がすべて除かれます。',
    'draws-slides': 'Kiln では画像の切り替え効果を自ら描画します。',
  },
};
