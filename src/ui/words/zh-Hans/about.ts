import type { Catalogue } from '../language.ts';

/** The words for what Kiln is, in Simplified Chinese. */
export const about: Catalogue['about'] = {
  aboutText:
    'Kiln 使用浏览器自带的编解码器转换媒体；浏览器做不到的，由编译为 WebAssembly 的 FFmpeg 完成。Kiln 只是一个网页，没有任何服务器能看到您的文件。',
  aboutProof:
    '想要验证，请打开开发者工具的“网络”面板，然后转换一个文件：除了 Kiln 自身的组成部分，不会获取任何内容，除非您允许使用链接并提供了一个。您也可以在设置中启用离线使用，然后断开网络：一切照常工作。',
  version: (version) => `版本 ${version}`,
  licence: 'Kiln 是自由软件，采用 GPL 第 3 版或更高版本授权。',
  engineLicence: 'FFmpeg 5.1.4，来自 @ffmpeg/core 0.12.10，GPL-2.0-or-later。',
  engineSource: 'FFmpeg 源代码',
  licences: '许可证',
};
