import type { Catalogue } from '../language.ts';

/** The words for what is kept of a job that does not run, in Korean. */
export const kept: Catalogue['kept'] = {
  paused: '일시 정지됨',
  pausedAtStart: '일시 정지됨. 계속하면 처음부터 시작합니다.',
  pausing: '현재 단계 후 일시 정지',
  pausingSegments: '현재 세그먼트 후 일시 정지',
  segments: (done, all) => `세그먼트 ${all}개 중 ${done}개 완료`,
  steps: (done, all) => `단계 ${all}개 중 ${done}개 완료`,
  goesOn: (what) => `${what}. 다시 시도하면 이어서 진행합니다.`,
};
