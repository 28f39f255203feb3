import type { Catalogue } from '../language.ts';

/** In Brazilian Portuguese: the words for what is wrong with presets from a file or a link. */
export const presetFaults: Catalogue['presetFaults'] = {
  tooLong: 'Este arquivo é grande demais para ser de predefinições.',
  notJson: 'Isto não é um arquivo de predefinições ou está danificado.',
  brokenLink: 'Este link está incompleto. Copie-o inteiro de novo.',
  notPresets: 'Não há predefinições do Kiln neste arquivo.',
  otherVersion: (version) =>
    `Estas predefinições são da versão ${version}, que este Kiln não consegue ler. Atualize o Kiln e tente de novo.`,
  none: 'Não contém predefinições.',
  tooMany: (limit) => `O Kiln guarda até ${limit} predefinições; com estas haveria mais.`,
  notOne: (count) => `Um link traz uma só predefinição, mas este tem ${count}. Peça um arquivo.`,

  notAPreset: (place) => `O número ${place} da lista foi ignorado: não é uma predefinição.`,
  noName: (place) => `O número ${place} da lista foi ignorado: não tem nome.`,
  longName: (name, limit) => `“${name}” foi ignorada: o nome tem mais de ${limit} caracteres.`,
  unknownFormat: (name, format) =>
    `“${name}” foi ignorada: este Kiln não tem o formato “${format}”.`,
  noOptions: (name) => `“${name}” foi ignorada: as opções não podem ser lidas.`,
  unknownOptions: (name, format, options) =>
    `“${name}” foi importada sem as opções que este Kiln não tem para ${format}: ${options}.`,
  badChoice: (name, option, value, choices) =>
    `“${name}” foi ignorada: “${option}” não pode ser “${value}”. Valores possíveis: ${choices}.`,
  badNumber: (name, option, value, least, most) =>
    `“${name}” foi ignorada: “${option}” não pode ser ${value}. Valores possíveis: de ${least} a ${most}.`,
  badOptional: (name, option, value, least, most) =>
    `“${name}” foi ignorada: “${option}” não pode ser ${value}. Valores possíveis: de ${least} a ${most}, ou nada.`,
  badTime: (name, option, value) =>
    `“${name}” foi ignorada: “${option}” não pode ser ${value}. Valores possíveis: um tempo em segundos, ou nada.`,
  badSet: (name, option, value, choices) =>
    `“${name}” foi ignorada: “${option}” não pode ser ${value}. Valores possíveis: uma lista de ${choices}.`,
};
