import type { Catalogue } from '../language.ts';

/** The words for what is kept of a job that does not run, in Japanese. */
export const kept: Catalogue['kept'] = {
  paused: '一時停止中',
  pausedAtStart: '一時停止中。再開すると最初からになります。',
  pausing: '現在のステップの後で一時停止します',
  pausingSegments: '現在の区間の後で一時停止します',
  segments: (done, all) => `${all} 区間中 ${done} 区間が完了`,
  steps: (done, all) => `${all} ステップ中 ${done} ステップが完了`,
  goesOn: (what) => `${what}。再試行すると続きから始まります。`,
};
