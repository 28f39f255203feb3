import type { Catalogue } from '../language.ts';

/** The words for what Kiln is and whose work it stands on. */
export const about: Catalogue['about'] = {
  aboutText:
    'Kiln преобразует медиафайлы кодеками браузера, а с чем они не справляются — с помощью FFmpeg, скомпилированного в WebAssembly. Это просто страница: нет никакого сервера, который мог бы увидеть ваши файлы.',
  aboutProof:
    'Проверить легко: откройте вкладку «Сеть» в инструментах разработчика и преобразуйте что-нибудь. Загружаются только части самого Kiln, если вы не разрешили ссылки и не указали одну из них. Или включите в настройках работу без сети и отключитесь от интернета: всё будет работать так же.',
  version: (version) => `Версия ${version}`,
  licence: 'Kiln — свободная программа под лицензией GPL версии 3 или новее.',
  engineLicence: 'FFmpeg 5.1.4 из @ffmpeg/core 0.12.10, GPL-2.0-or-later.',
  engineSource: 'Исходный код FFmpeg',
  licences: 'Лицензии',
};
