import type { Catalogue } from '../language.ts';

/** The words for when jobs start, in Simplified Chinese. */
export const schedule: Catalogue['schedule'] = {
  startJobs: '开始任务',
  kinds: {
    now: '立即',
    at: '指定时间…',
    charging: '充电时',
    idle: '设备闲置时',
  },
  time: '时间',
  startNow: '立即开始',
  waitingUntil: (time) => `等到 ${time}。`,
  waitingUntilTomorrow: (time) => `等到明天 ${time}。`,
  waitingForCharger: '等待接通电源。',
  waitingForIdle: '等待设备闲置。',
  idleRefused: '浏览器不告诉 Kiln 设备何时闲置，因此任务立即开始。请在网站设置中允许，或指定时间。',
};
