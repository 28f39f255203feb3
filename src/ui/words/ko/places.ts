import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for where results go, and what they are called there, in Korean. */
export const places: NonNullable<Catalogue['places']> = {
  savedTo: (folder, saved, of, skipped) =>
    [
      saved === of
        ? plural(saved, { other: `파일 #개를 “${folder}” 폴더에 저장했습니다.` })
        : plural(of, { other: `파일 #개 중 ${saved}개를 “${folder}” 폴더에 저장했습니다.` }),
      ...(skipped === 0 ? [] : [plural(skipped, { other: '#개는 이미 있었습니다.' })]),
    ].join(' '),
  noRoom: '이 폴더에 공간이 부족합니다. 공간을 확보한 다음 다시 저장하세요.',
  notAll: (detail) => `이 폴더에 모두 저장하지는 못했습니다(${detail}).`,
  names: '결과의 이름',
  namesHint: (parts) =>
    `${parts} 조합으로 만듭니다. 파일에 없는 부분은 빠지며, “preset”은 내 프리셋의 이름입니다.`,
  nameExample: (name) => `예: ${name}`,
  existing: '이미 있는 파일',
  existingHint: '모든 결과를 폴더에 저장할 때의 동작입니다.',
  existingChoices: { 'keep-both': '둘 다 유지', replace: '바꾸기', skip: '건너뛰기' },
};
