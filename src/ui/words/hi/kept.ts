import type { Catalogue } from '../language.ts';

/** The words for what is kept of a job that does not run, in Hindi. */
export const kept: Catalogue['kept'] = {
  paused: 'रुका हुआ',
  pausedAtStart: 'रुका हुआ। जारी रखने पर शुरू से होगा।',
  pausing: 'मौजूदा चरण के बाद रुकेगा',
  pausingSegments: 'मौजूदा हिस्सों के बाद रुकेगा',
  segments: (done, all) => `${all} में से ${done} हिस्से पूरे`,
  steps: (done, all) => `${all} में से ${done} चरण पूरे`,
  goesOn: (what) => `${what}। फिर कोशिश करने पर वहीं से आगे बढ़ेगा।`,
};
