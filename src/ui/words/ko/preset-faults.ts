import type { Catalogue } from '../language.ts';

const skipped = (name: string, why: string) => `“${name}” 프리셋을 건너뜀: ${why}.`;

const impossible = (option: string, value: string, possible: string) =>
  `“${option}” 옵션에 쓸 수 없는 값(${value}). 가능한 값: ${possible}`;

/** The words for what is wrong with presets from a file or a link, in Korean. */
export const presetFaults: Catalogue['presetFaults'] = {
  tooLong: '이 파일은 프리셋 파일이라기엔 너무 큽니다.',
  notJson: '프리셋 파일이 아니거나 손상되었습니다.',
  brokenLink: '링크가 불완전합니다. 전체를 다시 복사하세요.',
  notPresets: '이 파일에는 Kiln 프리셋이 없습니다.',
  otherVersion: (version) =>
    `이 프리셋의 버전은 ${version}이며, 현재 Kiln에서 읽을 수 없습니다. Kiln을 업데이트하고 다시 시도하세요.`,
  none: '프리셋이 없습니다.',
  tooMany: (limit) =>
    `Kiln은 프리셋을 ${limit}개까지 보관합니다. 이 프리셋을 더하면 한도를 넘습니다.`,
  notOne: (count) =>
    `링크에는 프리셋이 하나만 들어가는데 이 링크에는 ${count}개가 있습니다. 대신 파일을 요청하세요.`,

  notAPreset: (place) => `목록의 ${place}번째 항목을 건너뜀: 프리셋이 아닙니다.`,
  noName: (place) => `목록의 ${place}번째 항목을 건너뜀: 이름이 없습니다.`,
  longName: (name, limit) => skipped(name, `이름이 ${limit}자보다 깁니다`),
  unknownFormat: (name, format) => skipped(name, `현재 Kiln에 “${format}” 형식이 없습니다`),
  noOptions: (name) => skipped(name, '옵션을 읽을 수 없습니다'),
  unknownOptions: (name, format, options) =>
    `“${name}” 프리셋을 가져왔지만, 현재 Kiln의 ${format} 형식에 없는 옵션은 제외했습니다: ${options}.`,
  badChoice: (name, option, value, choices) => skipped(name, impossible(option, value, choices)),
  badNumber: (name, option, value, least, most) =>
    skipped(name, impossible(option, value, `${least}~${most}`)),
  badOptional: (name, option, value, least, most) =>
    skipped(name, impossible(option, value, `${least}~${most} 또는 비움`)),
  badTime: (name, option, value) =>
    skipped(name, impossible(option, value, '초 단위 시간 또는 비움')),
  badSet: (name, option, value, choices) =>
    skipped(name, impossible(option, value, `다음 값의 목록(${choices})`)),
};
