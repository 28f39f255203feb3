import type { Catalogue } from '../language.ts';
import { withCount } from './plural.ts';

/** The words for what came out. */
export const results: Catalogue['results'] = {
  download: 'Завантажити',
  downloadAll: 'Завантажити всі',
  saveDone: (files) => (files === 1 ? 'Зберегти' : withCount('Зберегти #')(files)),
  copy: 'Копіювати',
  copied: 'Скопійовано',
  share: 'Поділитися',
  preview: 'Перегляд',
  hidePreview: 'Сховати перегляд',
  outputsOf: (name) => `Результати: ${name}`,
  saveAsZip: 'Зберегти все в zip',
  speed: (factor) => `${factor}×`,
  took: (time) => `за ${time}`,
  realTime: (factor) => `${factor}×\u00A0реального\u00A0часу`,
  sizes: (before, after) => `${before} → ${after}`,
  sameSize: 'той самий розмір',
  smallerBy: (percent) => `−${percent}`,
  largerBy: (percent) => `+${percent}`,
  notSmaller: 'Результат не менший за ваш файл. Оригінал нічим не гірший.',
  larger: (before, after) =>
    `Результат більший за ваш файл (${after} замість ${before}). Оригінал менший.`,
  cannotPreview:
    'Цей браузер не відтворює цього формату. Із самим файлом усе гаразд: його можна завантажити.',
  saving: (percent) => `Збереження, ${percent}`,
  savingOf: (name) => `Збереження: ${name}`,
  allOutputs: 'усі результати',
  stopSaving: 'Зупинити збереження',
  savedMark: 'Збережено',
  unsavedMark: 'Не збережено',
  saved: (name) => `${name}: збережено.`,
  noRoomToSave: (name) =>
    `${name}: не збережено, у вибраному місці забракло простору. Звільніть його або виберіть іншу теку та завантажте ще раз.`,
  notSaved: (name, detail) => `${name}: не збережено (${detail}). Завантажте ще раз.`,
  zipName: (date) => `kiln-${date}.zip`,
};
