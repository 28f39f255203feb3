import { plural } from './plural.ts';

/** The words for what is done with all jobs. */
export const queueBar = {
  queue: 'Queue',
  pauseQueue: 'Pause queue',
  resumeQueue: 'Resume queue',
  clearFinished: 'Clear finished',
  queuePaused: 'Paused. Running jobs will finish; no new ones start.',
  viewer: 'Another tab is converting. This one takes over when you close it.',
  counts: {
    importing: (n: number) => plural(n, { one: 'adding #', other: 'adding #' }),
    held: (n: number) => plural(n, { one: '# ready', other: '# ready' }),
    waiting: (n: number) => plural(n, { one: '# waiting', other: '# waiting' }),
    running: (n: number) => plural(n, { one: '# running', other: '# running' }),
    paused: (n: number) => plural(n, { one: '# paused', other: '# paused' }),
    done: (n: number) => plural(n, { one: '# done', other: '# done' }),
    failed: (n: number) => plural(n, { one: '# failed', other: '# failed' }),
    lost: (n: number) => plural(n, { one: '# lost', other: '# lost' }),
    cancelled: (n: number) => plural(n, { one: '# cancelled', other: '# cancelled' }),
  },
  progress: 'Progress of the queue',
  left: (time: string) => `${time} left`,
  about: (time: string) => `about\u00A0${time}`,
  sizesToCome: (before: string, after: string) => `${before} → about\u00A0${after}`,
  retryAll: 'Retry all failed',
  whenToStart: 'When to start',
  noRoom: (needed: string, free: string) =>
    `Not enough room: these jobs need about ${needed}, and there is room for ${free}. Remove finished jobs, free some disk space, or convert fewer files.`,
};
