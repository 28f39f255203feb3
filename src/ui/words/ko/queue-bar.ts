import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what is done with all jobs, in Korean. */
export const queueBar: Catalogue['queueBar'] = {
  queue: '대기열',
  pauseQueue: '대기열 일시 정지',
  resumeQueue: '대기열 계속',
  clearFinished: '완료 항목 지우기',
  queuePaused: '일시 정지됨. 실행 중인 작업은 끝까지 진행되고, 새 작업은 시작되지 않습니다.',
  viewer: '다른 탭에서 변환 중입니다. 그 탭을 닫으면 이 탭이 이어받습니다.',
  counts: {
    importing: (n) => plural(n, { other: '추가 중 #' }),
    held: (n) => plural(n, { other: '준비됨 #' }),
    waiting: (n) => plural(n, { other: '대기 중 #' }),
    running: (n) => plural(n, { other: '실행 중 #' }),
    paused: (n) => plural(n, { other: '일시 정지됨 #' }),
    done: (n) => plural(n, { other: '완료 #' }),
    failed: (n) => plural(n, { other: '실패 #' }),
    lost: (n) => plural(n, { other: '파일 없음 #' }),
    cancelled: (n) => plural(n, { other: '취소됨 #' }),
  },
  progress: '대기열 진행률',
  left: (time) => `${time} 남음`,
  about: (time) => `약\u00A0${time}`,
  sizesToCome: (before, after) => `${before} → 약\u00A0${after}`,
  retryAll: '실패한 작업 모두 다시 시도',
  whenToStart: '시작 시점',
  noRoom: (needed, free) =>
    `공간이 부족합니다. 이 작업들에는 약 ${needed} 필요하지만 남은 공간은 ${free}입니다. 완료된 작업을 제거하거나, 디스크 공간을 확보하거나, 파일을 줄이세요.`,
};
