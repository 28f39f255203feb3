/** The words for what is kept of a job that does not run. */
export const kept = {
  paused: 'Paused',
  pausedAtStart: 'Paused. Nothing of it is kept yet: Resume starts from the beginning.',
  pausing: 'Pausing: what was begun is being finished',
  pausingSegments: 'Pausing: finishing segments that were begun',
  segments: (done: string, all: string) => `${done} of ${all} segments are done and kept`,
  steps: (done: string, all: string) => `${done} of ${all} steps are done and kept`,
  goesOn: (what: string) => `${what}: Retry goes on from there.`,
};
