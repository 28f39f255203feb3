import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what was taken out of the list, in Korean. */
export const removed: Catalogue['removed'] = {
  one: (name) => `“${name}” 제거됨`,
  many: (n) => plural(n, { other: '파일 #개 제거됨' }),
  undo: '실행 취소',
  forget: '영구 삭제',
  ask: '저장하지 않고 제거할까요?',
  unsaved: (n) => plural(n, { other: '저장하지 않은 결과가 #개 있습니다.' }),
  unsavedOne: (name) => `“${name}” 파일을 아직 저장하지 않았습니다.`,
  remove: '제거',
  keep: '유지',
};
