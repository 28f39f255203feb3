import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for files that come in and do not become jobs as they are, in Korean. */
export const adding: Catalogue['adding'] = {
  skipped: (count, names) =>
    `${plural(count, { other: '파일 #개를 건너뜀' })}: 오디오, 이미지, 동영상이 아닙니다(${names}).`,
  more: (count) => plural(count, { other: '그 외 #개' }),
  notOpened: {
    damaged: (zip) => `“${zip}” 파일이 손상되었거나 zip 파일이 아닙니다.`,
    locked: (zip) =>
      `“${zip}” 파일을 열려면 암호가 필요합니다. 먼저 압축을 푼 다음 안에 있는 파일을 추가하세요.`,
    empty: (zip) => `“${zip}” 파일에 오디오, 이미지, 동영상이 없습니다.`,
    'too-much': (zip) => `“${zip}” 파일은 너무 커서 여기서 압축을 풀 수 없습니다.`,
  },
  noCover: (picture) => `“${picture}” 파일은 여기서 읽을 수 없어 앨범 표지로 설정하지 않았습니다.`,
  unreadable: (zip, names) => `“${zip}”: 일부 파일을 읽을 수 없습니다(${names}).`,
  shareFailed:
    '공유한 항목을 모두 받지는 못했습니다. 디스크가 가득 찼을 수 있습니다. 나머지는 “파일 추가”로 추가하세요.',
};
