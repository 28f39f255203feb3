/** The words for what is kept of a job that does not run. */
export const kept = {
  paused: 'Paused',
  pausedAtStart: 'Paused. Resume starts over.',
  pausing: 'Pausing after the current step',
  pausingSegments: 'Pausing after the current segments',
  segments: (done: string, all: string) => `${done} of ${all} segments done`,
  steps: (done: string, all: string) => `${done} of ${all} steps done`,
  goesOn: (what: string) => `${what}. Retry continues from there.`,
};
