import type { Catalogue } from '../language.ts';

/** The words for what Kiln is and whose work it stands on. */
export const about: Catalogue['about'] = {
  aboutText:
    'Kiln перетворює медіафайли кодеками браузера, а з чим вони не впораються — за допомогою FFmpeg, скомпільованого у WebAssembly. Це просто сторінка: немає жодного сервера, який міг би побачити ваші файли.',
  aboutProof:
    'Перевірити легко: відкрийте вкладку «Мережа» в інструментах розробника й перетворіть щось. Завантажуються лише частини самого Kiln, якщо ви не дозволили посилання й не вказали одне з них. Або ввімкніть у налаштуваннях роботу без мережі й від’єднайтеся: усе працюватиме так само.',
  version: (version) => `Версія ${version}`,
  licence: 'Kiln — вільна програма за ліцензією GPL версії 3 або новішої.',
  engineLicence: 'FFmpeg 5.1.4 з @ffmpeg/core 0.12.10, GPL-2.0-or-later.',
  engineSource: 'Початковий код FFmpeg',
  licences: 'Ліцензії',
};
