import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what native programs are told. */
export const commands: NonNullable<Catalogue['commands']> = {
  forJob: 'Команды…',
  title: 'Продолжить без браузера',
  hint: 'Та же работа в виде команд для FFmpeg и ImageMagick, которые нужно установить. Запустите скрипт в папке с файлами; результаты попадут в папку «converted».',
  script: 'Скрипт для',
  scripts: {
    shell: 'Linux и macOS (sh)',
    powershell: 'Windows (PowerShell)',
    snakefile: 'Snakemake (много ядер или компьютеров)',
  },
  text: 'Команды',
  copy: 'Копировать',
  copied: 'Скопировано',
  save: 'Сохранить',

  madeBy: (link) => `Создано в Kiln (${link}).`,
  needs:
    'Нужен FFmpeg, для изображений — ImageMagick. Запустите в папке с файлами или укажите эту папку.',
  resultsGoTo:
    'Результаты попадут в папку "converted" рядом с файлами. То, что там уже есть, будет заменено.',
  notRead: 'Пропущено: Kiln ещё не прочитал этот файл.',
  notPossible: 'Пропущено: команд, которые это делают, нет.',
  byBrowser:
    'Kiln использовал бы кодировщики браузера; FFmpeg использует свои, с тем же пожеланием к качеству.',
  byCanvas: 'Kiln использовал бы кодеки изображений браузера.',
  inSegments: (count) =>
    `Kiln кодировал бы видео параллельно, ${plural(count, {
      one: '# сегментом',
      few: '# сегментами',
      many: '# сегментами',
      other: '# сегмента',
    })}.`,
  differences: {
    'measures-loudness': 'Kiln сначала измерил бы громкость, а затем изменил её одним усилением.',
    'measures-size':
      'Kiln проверил бы размер и перекодировал снова, пока файл не станет достаточно маленьким.',
    'cuts-captions': 'Kiln показал бы и субтитры, которые начались до разреза.',
    'keeps-cover': 'Kiln добавил бы в результат обложку.',
    'writes-tags': 'Kiln записал бы все теги, в том числе те, для которых у FFmpeg нет места.',
    'drops-place-alone': 'Kiln удалил бы только место съёмки; здесь удаляются все данные камеры.',
    'draws-slides': 'Kiln сам нарисовал бы переходы между изображениями.',
  },
};
