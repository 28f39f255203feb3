import type { Catalogue } from '../language.ts';

/** The words for what is kept of a job that does not run, in Traditional Chinese. */
export const kept: Catalogue['kept'] = {
  paused: '已暫停',
  pausedAtStart: '已暫停。繼續時將從頭開始。',
  pausing: '完成目前步驟後暫停',
  pausingSegments: '完成目前區段後暫停',
  segments: (done, all) => `已完成 ${done}/${all} 個區段`,
  steps: (done, all) => `已完成 ${done}/${all} 個步驟`,
  goesOn: (what) => `${what}。重試時將從該處繼續。`,
};
