import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Brazilian Portuguese: the words for what came out. */
export const results: Catalogue['results'] = {
  download: 'Baixar',
  downloadAll: 'Baixar tudo',
  saveDone: (files) => plural(files, { one: 'Salvar', other: 'Salvar #' }),
  copy: 'Copiar',
  copied: 'Copiado',
  share: 'Compartilhar',
  preview: 'Prévia',
  hidePreview: 'Ocultar prévia',
  outputsOf: (name) => `Resultados de ${name}`,
  saveAsZip: 'Salvar tudo em zip',
  speed: (factor) => `${factor}×`,
  took: (time) => `em ${time}`,
  realTime: (factor) => `${factor}×\u00A0tempo\u00A0real`,
  sizes: (before, after) => `${before} → ${after}`,
  sameSize: 'mesmo tamanho',
  smallerBy: (percent) => `−${percent}`,
  largerBy: (percent) => `+${percent}`,
  notSmaller: 'Não ficou menor que o seu arquivo. O original é tão bom quanto.',
  larger: (before, after) =>
    `Ficou maior que o seu arquivo (${after} em vez de ${before}). O original é o menor.`,
  cannotPreview: 'Este navegador não reproduz este formato. O arquivo em si está bom: baixe-o.',
  saving: (percent) => `Salvando, ${percent}`,
  savingOf: (name) => `Salvando ${name}`,
  allOutputs: 'todos os resultados',
  stopSaving: 'Parar de salvar',
  savedMark: 'Salvo',
  unsavedMark: 'Não salvo',
  saved: (name) => `${name} foi salvo.`,
  noRoomToSave: (name) =>
    `${name} não foi salvo: não há espaço suficiente no lugar escolhido. Libere espaço em disco ou escolha outro lugar e baixe de novo.`,
  notSaved: (name, detail) => `${name} não foi salvo (${detail}). Baixe de novo.`,
  zipName: (date) => `kiln-${date}.zip`,
};
