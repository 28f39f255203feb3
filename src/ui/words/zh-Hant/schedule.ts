import type { Catalogue } from '../language.ts';

/** The words for when jobs start, in Traditional Chinese. */
export const schedule: Catalogue['schedule'] = {
  startJobs: '開始工作',
  kinds: {
    now: '立即',
    at: '指定時間…',
    charging: '充電時',
    idle: '裝置閒置時',
  },
  time: '時間',
  startNow: '立即開始',
  waitingUntil: (time) => `等到 ${time}。`,
  waitingUntilTomorrow: (time) => `等到明天 ${time}。`,
  waitingForCharger: '等待接上電源。',
  waitingForIdle: '等待裝置閒置。',
  idleRefused: '瀏覽器不告訴 Kiln 裝置何時閒置，因此工作立即開始。請在網站設定中允許，或指定時間。',
};
