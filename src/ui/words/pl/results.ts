import type { Catalogue } from '../language.ts';
import { withCount } from './plural.ts';

/** The words for what came out. */
export const results: Catalogue['results'] = {
  download: 'Pobierz',
  downloadAll: 'Pobierz wszystkie',
  saveDone: (files) => (files === 1 ? 'Zapisz' : withCount('Zapisz #')(files)),
  copy: 'Kopiuj',
  copied: 'Skopiowano',
  share: 'Udostępnij',
  preview: 'Podgląd',
  hidePreview: 'Ukryj podgląd',
  outputsOf: (name) => `Wyniki: ${name}`,
  saveAsZip: 'Zapisz wszystko jako zip',
  speed: (factor) => `${factor}×`,
  took: (time) => `w ${time}`,
  realTime: (factor) => `${factor}×\u00A0czas\u00A0rzeczywisty`,
  sizes: (before, after) => `${before} → ${after}`,
  sameSize: 'ten sam rozmiar',
  smallerBy: (percent) => `−${percent}`,
  largerBy: (percent) => `+${percent}`,
  notSmaller: 'Wynik nie jest mniejszy niż plik. Oryginał jest równie dobry.',
  larger: (before, after) =>
    `Wynik jest większy niż plik (${after} zamiast ${before}). Mniejszy jest oryginał.`,
  cannotPreview: 'Ta przeglądarka nie odtwarza tego formatu. Sam plik jest w porządku: pobierz go.',
  saving: (percent) => `Zapisywanie, ${percent}`,
  savingOf: (name) => `Zapisywanie: ${name}`,
  allOutputs: 'wszystkie wyniki',
  stopSaving: 'Zatrzymaj zapis',
  savedMark: 'Zapisano',
  unsavedMark: 'Nie zapisano',
  saved: (name) => `${name}: zapisano.`,
  noRoomToSave: (name) =>
    `${name}: nie zapisano, bo w wybranym miejscu brakuje przestrzeni. Zwolnij miejsce na dysku lub wybierz inne, a potem pobierz ponownie.`,
  notSaved: (name, detail) => `${name}: nie zapisano (${detail}). Pobierz ponownie.`,
  zipName: (date) => `kiln-${date}.zip`,
};
