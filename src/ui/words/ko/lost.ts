import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for files that cannot be read any more, in Korean. */
export const lost: Catalogue['lost'] = {
  gone: {
    what: '파일이 더 이상 그 자리에 없습니다.',
    todo: '계속하려면 파일을 다시 선택하세요.',
  },
  locked: {
    what: '이 파일을 다시 읽으려면 브라우저의 권한이 필요합니다.',
    todo: '계속하려면 허용하세요.',
  },
  chooseAgain: '파일 다시 선택',
  allowReading: '읽기 허용',
  notAllowed:
    '허용되지 않았습니다. 다시 시도해 브라우저가 물을 때 허용하거나, 파일을 다시 선택하세요.',
  otherFile: (wanted) => `다른 파일입니다. 이 작업에는 변경되지 않은 파일이 필요합니다: ${wanted}.`,
  missing: (wanted) => `없는 파일: ${wanted}.`,
  wantedFile: (name, size) => `“${name}”(${size})`,
  findLost: '없는 파일 찾기',
  foundSome: (found, all) =>
    `${plural(all, { other: '없는 파일 #개' })} 중 ${found}개를 찾았습니다. 나머지도 선택하세요. 변경되지 않은 파일이어야 합니다.`,
  foundAll: (found) => `${plural(found, { other: '파일 #개를 찾았습니다' })}. 작업을 계속합니다.`,
};
