import { BROWSER_FLOOR } from '../../../lib/browser-floor.ts';
import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words of the page around the rooms, in Simplified Chinese. */
export const app: Catalogue['app'] = {
  appName: 'Kiln',
  close: '关闭',
  dismiss: '忽略',
  headline: '转换视频、音频和图片，就在这里。',
  lead: (formats) => `Kiln 就在浏览器中完成转换，支持 ${formats} 种格式。您的文件绝不会上传。`,
  promises: [
    ['私密', '没有服务器，无需账号。打开网络面板看看：什么都不会外传。'],
    ['可靠', '刷新、崩溃或重启后，队列依然保留，并从中断处继续。'],
    ['离线', '处理过一个文件后，断网也能使用。部分文件需要 FFmpeg：10 MB，只下载一次。'],
  ],
  convertTo: '转换为',
  formatKinds: {
    video: '视频',
    animation: '动画',
    audio: '音频',
    still: '图片',
    subtitles: '字幕',
  },
  optionsForAll: '所有文件的选项',
  presets: '预设',
  startAtOnce: '立即开始',
  convert: '转换',
  settings: '设置',
  about: '关于',
  updateReady: '新版本已就绪',
  updateWaits: '将等待正在运行的任务。',
  updateNow: '您的队列会保留。',
  update: '更新',
  updating: '正在更新',
  wentWrong: (detail) => `操作失败：${detail}`,
  notOffline: '此浏览器没有存下 Kiln 的全部内容，断网时可能无法使用。请在联网并有可用空间时重试。',
  startedMeanwhile: (name) =>
    `“${name}”已经开始，无法再更改。未应用的更改已丢失；如需重新更改，请先取消该任务。`,
  removedMeanwhile: (name) => `“${name}”已不在队列中，无法更改。`,
  notAdded: (name, why) => `未添加“${name}”。${why}`,
  outputGone: (name) => `此浏览器中已没有“${name}”。请重新转换该文件。`,
  said: {
    added: (n) => plural(n, { other: '已添加 # 个文件。' }),
    done: (name) => `“${name}”已完成。`,
    doneMany: (n) => plural(n, { other: '已完成 # 个任务。' }),
    failed: (name) => `“${name}”失败。`,
    failedMany: (n) => plural(n, { other: '# 个任务失败。' }),
    finished: '队列已全部完成。',
    update: '新版本已就绪。',
  },
  title: (percent, name) => `${percent} – ${name}`,
  titleWithTime: (percent, left, name) => `${percent} · ${left} – ${name}`,
  titleDone: (what) => `已完成 – ${what}`,
  titleFailed: (failed, what) => `${plural(failed, { other: '# 个失败' })} – ${what}`,
  files: (count) => plural(count, { other: '# 个文件' }),
  copyReport: '复制报告',
  reportCopied: '已复制',
  slowDatabase:
    '浏览器的数据库打开较慢。您的任务保存在其中，因此 Kiln 会等待，数据库可用后自动继续。不等待的话，将从空队列开始，且刷新后不会保留。',
  goOnWithout: '不等待，继续',
  unusable: {
    'old-browser': `此浏览器版本过低，无法使用 Kiln。需要 Chrome 或 Edge ${BROWSER_FLOOR.chrome}、Firefox ${BROWSER_FLOOR.firefox}、Safari ${BROWSER_FLOOR.safari} 或更高版本。请更新此浏览器，或换用其他浏览器打开 Kiln。`,
    insecure: 'Kiln 需要安全的网址才能存储文件并校验引擎。请通过 https 或在 localhost 上打开。',
    'no-storage': '此浏览器不允许 Kiln 存储任何内容。请退出无痕浏览，或允许此页面存储网站数据。',
    newer: '这里曾运行过更新版本的 Kiln；请重新加载此页面以更新。您的任务会保留。',
    blocked:
      '另一个标签页正在运行旧版 Kiln。请等它完成任务，然后关闭或重新加载它，此页面会自动继续。',
  },
};
