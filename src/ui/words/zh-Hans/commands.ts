import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what native programs are told, in Simplified Chinese. */
export const commands: NonNullable<Catalogue['commands']> = {
  forJob: '命令…',
  title: '在本机继续',
  hint: '同样的工作，以 FFmpeg 和 ImageMagick 命令的形式给出，需先安装这两个程序。请在文件所在的文件夹中运行脚本；结果存入“converted”文件夹。',
  script: '脚本类型',
  scripts: {
    shell: 'Linux 和 macOS (sh)',
    powershell: 'Windows (PowerShell)',
    snakefile: 'Snakemake（多核或多台电脑）',
  },
  text: '命令',
  copy: '复制',
  copied: '已复制',
  save: '保存',

  madeBy: (link) => `由 Kiln 生成（${link}）。`,
  needs: '需要 FFmpeg；处理图片还需要 ImageMagick。请在文件所在的文件夹中运行，或指定该文件夹。',
  resultsGoTo: '结果存入旁边的“converted”文件夹。其中已有的文件会被替换。',
  notRead: '已略去：Kiln 尚未读取此文件。',
  notPossible: '已略去：没有命令能完成这项工作。',
  byBrowser: 'Kiln 会使用浏览器的编码器；FFmpeg 使用自己的编码器，质量要求相同。',
  byCanvas: 'Kiln 会使用浏览器的图片编解码器。',
  inSegments: (count) => `Kiln 会将画面分为 ${plural(count, { other: '# 个分段' })}同时编码。`,
  differences: {
    'measures-loudness': 'Kiln 会先测量响度，再统一调整增益。',
    'measures-size': 'Kiln 会检查大小，并重新编码直到足够小。',
    'cuts-captions': 'Kiln 还会显示在剪切点之前开始的字幕。',
    'keeps-cover': 'Kiln 会将封面放入结果。',
    'writes-tags': 'Kiln 会写入所有标签，包括 FFmpeg 无处存放的标签。',
    'drops-place-alone': 'Kiln 只会去除位置信息；这里会去除相机的所有数据。',
    'draws-slides': 'Kiln 会自行绘制图片之间的转场。',
  },
};
