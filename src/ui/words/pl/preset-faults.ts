import type { Catalogue } from '../language.ts';

/** The words for what is wrong with presets from a file or a link. */
export const presetFaults: Catalogue['presetFaults'] = {
  tooLong: 'Ten plik jest za duży jak na plik profili.',
  notJson: 'To nie jest plik profili lub jest uszkodzony.',
  brokenLink: 'Ten odnośnik jest niepełny. Skopiuj go jeszcze raz w całości.',
  notPresets: 'W tym pliku nie ma profili programu Kiln.',
  otherVersion: (version) =>
    `Te profile są w wersji ${version}, której ten Kiln nie odczytuje. Zaktualizuj Kiln i spróbuj ponownie.`,
  none: 'Nie ma tu profili.',
  tooMany: (limit) => `Limit profili w programie Kiln to ${limit}; z tymi byłby przekroczony.`,
  notOne: (count) =>
    `Odnośnik zawiera jeden profil, a w tym jest ich ${count}. Poproś zamiast tego o plik.`,

  notAPreset: (place) => `Pominięto pozycję ${place} na liście: to nie profil.`,
  noName: (place) => `Pominięto pozycję ${place} na liście: nie ma nazwy.`,
  longName: (name, limit) =>
    `Pominięto profil „${name}”: nazwa jest dłuższa, niż można (liczba znaków: ${limit}).`,
  unknownFormat: (name, format) =>
    `Pominięto profil „${name}”: ten Kiln nie ma formatu „${format}”.`,
  noOptions: (name) => `Pominięto profil „${name}”: nie można odczytać opcji.`,
  unknownOptions: (name, format, options) =>
    `Profil „${name}” zaimportowano bez opcji, których ten Kiln nie ma dla ${format}: ${options}.`,
  badChoice: (name, option, value, choices) =>
    `Pominięto profil „${name}”: opcja „${option}” nie może mieć wartości „${value}”. Możliwe: ${choices}.`,
  badNumber: (name, option, value, least, most) =>
    `Pominięto profil „${name}”: opcja „${option}” nie może mieć wartości ${value}. Możliwe: od ${least} do ${most}.`,
  badOptional: (name, option, value, least, most) =>
    `Pominięto profil „${name}”: opcja „${option}” nie może mieć wartości ${value}. Możliwe: od ${least} do ${most} lub nic.`,
  badTime: (name, option, value) =>
    `Pominięto profil „${name}”: opcja „${option}” nie może mieć wartości ${value}. Możliwe: czas w sekundach lub nic.`,
  badSet: (name, option, value, choices) =>
    `Pominięto profil „${name}”: opcja „${option}” nie może mieć wartości ${value}. Możliwe: lista z ${choices}.`,
};
