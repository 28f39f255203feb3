import type { Catalogue } from '../language.ts';

/** The words for what Kiln is, in Japanese. */
export const about: Catalogue['about'] = {
  aboutText:
    'Kiln はブラウザのコーデックでメディアを変換し、ブラウザにできないことは WebAssembly にコンパイルした FFmpeg で行います。Kiln はただの Web ページで、ファイルを覗けるサーバーは存在しません。',
  aboutProof:
    '確かめるには、開発者ツールの「ネットワーク」を開いて何か変換してみてください。リンクを許可して指定しないかぎり、Kiln 自身の部品以外は何も取得しません。設定でオフラインでも使えるようにして接続を切っても、同じように動作します。',
  version: (version) => `バージョン ${version}`,
  licence: 'Kiln は GPL バージョン 3 以降に基づく自由ソフトウェアです。',
  engineLicence: 'FFmpeg 5.1.4 (@ffmpeg/core 0.12.10)、GPL-2.0-or-later。',
  engineSource: 'FFmpeg のソースコード',
  licences: 'ライセンス',
};
