import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what native programs are told. */
export const commands: NonNullable<Catalogue['commands']> = {
  forJob: 'Команди…',
  title: 'Продовжити без браузера',
  hint: 'Та сама робота у вигляді команд для FFmpeg та ImageMagick, які потрібно встановити. Запустіть скрипт у теці з файлами; результати потраплять до теки «converted».',
  script: 'Скрипт для',
  scripts: {
    shell: 'Linux та macOS (sh)',
    powershell: 'Windows (PowerShell)',
    snakefile: 'Snakemake (багато ядер або комп’ютерів)',
  },
  text: 'Команди',
  copy: 'Копіювати',
  copied: 'Скопійовано',
  save: 'Зберегти',

  madeBy: (link) => `Створено у Kiln (${link}).`,
  needs:
    'Потрібен FFmpeg, для зображень — ImageMagick. Запустіть у теці з файлами або вкажіть цю теку.',
  resultsGoTo:
    'Результати потраплять до теки "converted" поруч із файлами. Те, що там уже є, буде замінено.',
  notRead: 'Пропущено: Kiln ще не прочитав цей файл.',
  notPossible: 'Пропущено: команд, які це роблять, немає.',
  byBrowser:
    'Kiln використав би кодувальники браузера; FFmpeg використовує свої, з тим самим побажанням до якості.',
  byCanvas: 'Kiln використав би кодеки зображень браузера.',
  inSegments: (count) =>
    `Kiln кодував би відео паралельно, ${plural(count, {
      one: '# сегментом',
      few: '# сегментами',
      many: '# сегментами',
      other: '# сегмента',
    })}.`,
  differences: {
    'measures-loudness': 'Kiln спочатку виміряв би гучність, а тоді змінив її одним підсиленням.',
    'measures-size':
      'Kiln перевірив би розмір і перекодував знову, доки файл не стане досить малим.',
    'cuts-captions': 'Kiln показав би й субтитри, що почалися до розрізу.',
    'keeps-cover': 'Kiln додав би до результату обкладинку.',
    'writes-tags': 'Kiln записав би всі теги, зокрема ті, для яких FFmpeg не має місця.',
    'drops-place-alone': 'Kiln видалив би лише місце знімання; тут видаляються всі дані камери.',
    'draws-slides': 'Kiln сам намалював би переходи між зображеннями.',
  },
};
