import type { Catalogue } from '../language.ts';

/** The words for when jobs start, in Japanese. */
export const schedule: Catalogue['schedule'] = {
  startJobs: 'ジョブの開始',
  kinds: {
    now: '今すぐ',
    at: '時刻を指定…',
    charging: '充電中のとき',
    idle: 'デバイスを使用していないとき',
  },
  time: '時刻',
  startNow: '今すぐ開始',
  waitingUntil: (time) => `${time} まで待機します。`,
  waitingUntilTomorrow: (time) => `明日の ${time} まで待機します。`,
  waitingForCharger: '充電を待っています。',
  waitingForIdle: 'デバイスが使用されなくなるのを待っています。',
  idleRefused:
    'デバイスの使用状況がブラウザから得られないため、ジョブを今すぐ開始します。サイトの設定で許可するか、時刻を指定してください。',
};
