import { plural } from './plural.ts';

/** The words for what is done with all jobs. */
export const queueBar = {
  queue: 'Queue',
  pauseQueue: 'Pause queue',
  resumeQueue: 'Resume queue',
  clearFinished: 'Clear finished',
  queuePaused: 'The queue is paused. What runs goes on; nothing new is started.',
  viewer: 'Another tab is converting. This one shows it live and takes over when that one closes.',
  counts: {
    importing: (n: number) => plural(n, { one: '# being stored', other: '# being stored' }),
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
    `Not enough room: these jobs will need about ${needed}, and the browser lets Kiln store ${free} more; remove finished jobs, free some disk space, or choose less.`,
};
