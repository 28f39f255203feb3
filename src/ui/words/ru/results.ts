import type { Catalogue } from '../language.ts';
import { withCount } from './plural.ts';

/** The words for what came out. */
export const results: Catalogue['results'] = {
  download: 'Скачать',
  downloadAll: 'Скачать все',
  saveDone: (files) => (files === 1 ? 'Сохранить' : withCount('Сохранить #')(files)),
  copy: 'Копировать',
  copied: 'Скопировано',
  share: 'Поделиться',
  preview: 'Просмотр',
  hidePreview: 'Скрыть просмотр',
  outputsOf: (name) => `Результаты: ${name}`,
  saveAsZip: 'Сохранить все в zip',
  speed: (factor) => `${factor}×`,
  took: (time) => `за ${time}`,
  realTime: (factor) => `${factor}×\u00A0реального\u00A0времени`,
  sizes: (before, after) => `${before} → ${after}`,
  sameSize: 'тот же размер',
  smallerBy: (percent) => `−${percent}`,
  largerBy: (percent) => `+${percent}`,
  notSmaller: 'Результат не меньше вашего файла. Исходный файл ничем не хуже.',
  larger: (before, after) =>
    `Результат больше вашего файла (${after} вместо ${before}). Исходный файл меньше.`,
  cannotPreview:
    'Этот браузер не воспроизводит этот формат. Сам файл в порядке: его можно скачать.',
  saving: (percent) => `Сохранение, ${percent}`,
  savingOf: (name) => `Сохранение: ${name}`,
  allOutputs: 'все результаты',
  stopSaving: 'Остановить сохранение',
  savedMark: 'Сохранено',
  unsavedMark: 'Не сохранено',
  saved: (name) => `${name}: сохранено.`,
  noRoomToSave: (name) =>
    `${name}: не сохранено, в выбранном месте не хватает места. Освободите его или выберите другую папку и скачайте ещё раз.`,
  notSaved: (name, detail) => `${name}: не сохранено (${detail}). Скачайте ещё раз.`,
  zipName: (date) => `kiln-${date}.zip`,
};
