import type { Catalogue } from '../language.ts';

const said = (what: string, todo: string) => ({ what, todo });

const DOWNLOAD = '请在浏览器中下载该文件，再添加到这里。';

const brokeOff = (why: string) => (progress: string) => `连接在收到 ${progress} 后中断，${why}。`;

/** The words for links that were not fetched, in Simplified Chinese. */
export const linkFailures: Catalogue['linkFailures'] = {
  off: said('Kiln 未获准获取链接。', '请在设置中允许。'),
  notAnAddress: said('这不是网址。', '网址以 https:// 开头，并指向一个文件。'),
  password: said('网址中包含密码，网页不得发送密码。', DOWNLOAD),
  knownSite: {
    what: (site) => `${site} 不允许其他网页读取它的文件。`,
    todo: (site) => `如果 ${site} 提供下载，请下载后再添加到这里。`,
  },
  mixedContent: {
    what: (host) => `与 ${host} 的连接未加密（http），因此被浏览器阻止。`,
    todo: `请改用 https:// 开头的网址。${DOWNLOAD}`,
  },
  offline: said('您处于离线状态。', '请在恢复联网后重试。'),
  notReachable: {
    what: (host) => `${host} 没有响应。`,
    todo: '请检查网址，或稍后重试。',
  },
  notAllowed: {
    what: (host) => `${host} 不允许其他网页读取它的文件。`,
    todo: DOWNLOAD,
  },
  status: {
    refused: {
      what: (host, status) => `${host} 不对所有人提供此文件（${status}）。`,
      todo: '请在该网站登录并下载，再添加到这里。',
    },
    missing: {
      what: (host, status) => `${host} 的这个网址上没有文件（${status}）。`,
      todo: '请检查网址；文件可能已移动。',
    },
    failing: {
      what: (host, status) => `${host} 目前无法发送该文件（${status}）。`,
      todo: '请稍后重试，或在浏览器中打开该网址查看原因。',
    },
  },
  page: said('这是网页，不是文件。', '请使用文件本身的网址，或在该网页下载后添加到这里。'),
  playlist: said('这是播放列表，只列出了其他文件。', '请使用其中的网址。'),
  notMedia: {
    what: '这不是视频、音频或图片。',
    whatBut: (type) => `这不是视频、音频或图片，而是 ${type}。`,
    todo: '请检查网址是否指向文件本身。',
  },
  empty: said('文件是空的。', '请检查网址，或稍后重试。'),
  tooLarge: {
    what: '空间不足，放不下该文件。',
    ofSize: (size) => `空间不足，放不下 ${size}。`,
    ofSizeInRoom: (size, room) => `文件大小为 ${size}，可用空间为 ${room}。`,
    todo: '请移除已完成的任务或腾出磁盘空间，然后重试。也可以下载后添加到这里：Kiln 可以直接从原处读取。',
  },
  brokeOff: {
    tried: brokeOff('无法续传'),
    refused: brokeOff('该服务器不支持续传'),
    changed: brokeOff('服务器上的文件已更改'),
    received: (received, size) => `${received}（共 ${size}）`,
    todo: '请重试，或在浏览器中下载该文件后添加到这里。',
  },
  unavailable: said('获取链接的功能未能启动。', '请重新加载页面，然后重试。'),
};
