import type { Catalogue } from '../language.ts';

/** The words for what is kept of a job that does not run, in Simplified Chinese. */
export const kept: Catalogue['kept'] = {
  paused: '已暂停',
  pausedAtStart: '已暂停。继续时将从头开始。',
  pausing: '完成当前步骤后暂停',
  pausingSegments: '完成当前分段后暂停',
  segments: (done, all) => `已完成 ${done}/${all} 个分段`,
  steps: (done, all) => `已完成 ${done}/${all} 个步骤`,
  goesOn: (what) => `${what}。重试时将从该处继续。`,
};
