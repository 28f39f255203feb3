import type { Catalogue } from '../language.ts';

/** The words for when jobs start, in Korean. */
export const schedule: Catalogue['schedule'] = {
  startJobs: '작업 시작',
  kinds: {
    now: '지금',
    at: '시간 지정…',
    charging: '충전 중일 때',
    idle: '기기를 사용하지 않을 때',
  },
  time: '시간',
  startNow: '지금 시작',
  waitingUntil: (time) => `${time}까지 기다립니다.`,
  waitingUntilTomorrow: (time) => `내일 ${time}까지 기다립니다.`,
  waitingForCharger: '충전기 연결을 기다립니다.',
  waitingForIdle: '기기를 사용하지 않을 때까지 기다립니다.',
  idleRefused:
    '기기를 사용하지 않는 때를 브라우저가 알려 주지 않아 작업을 지금 시작합니다. 사이트 설정에서 허용하거나 시간을 지정하세요.',
};
