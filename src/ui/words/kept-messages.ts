/** The words for what is kept of a job that does not run. */
export const keptMessages = {
  paused: 'Paused',
  pausedAtStart: 'Paused. Nothing of it is kept yet: Resume starts from the beginning.',
  pausing: 'Pausing: what was begun is being finished',
  pausingSegments: 'Pausing: finishing segments that were begun',
  segments: (done: number, all: number) => `${done} of ${all} segments are done and kept`,
  steps: (done: number, all: number) => `${done} of ${all} steps are done and kept`,
  goesOn: (kept: string) => `${kept}: Retry goes on from there.`,
};
