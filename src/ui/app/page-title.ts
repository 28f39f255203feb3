import { effect, type ReadonlySignal } from '@preact/signals';
import { isActive, jobName, type Job } from '../../domain/job/job.ts';
import { jobsLeft } from '../../domain/queue/jobs-left.ts';
import type { News } from '../../domain/queue/news.ts';
import type { QueueProgress } from '../../domain/queue/queue-progress.ts';
import type { Model } from '../state/model.ts';
import { progressOfQueue } from '../state/progress-of-queue.ts';
import { formatDuration, formatPercent, roundTime } from '../words/numbers.ts';
import { words } from '../words/words.ts';

/** Shows in the title of the page how far the queue is, and what is done until somebody has seen it. */
export function followTitle(model: Model, unseen: ReadonlySignal<News | null>): void {
  const { jobs } = model;
  const queueProgress = progressOfQueue(model);
  const usual = document.title;
  effect(() => {
    const left = jobsLeft(jobs.value);
    const progress = queueProgress.value;
    const news = unseen.value;
    if (left > 0 && progress !== null && jobs.value.some(isActive)) {
      document.title = titleWhile(progress, jobs.value);
    } else if (news?.kind === 'finished') {
      document.title = titleAfter(news);
    } else {
      document.title = usual;
    }
  });
}

/** "43 % · 2 min left – clip.mp4", or "– 5 files". */
function titleWhile(progress: QueueProgress, jobs: readonly Job[]): string {
  const running = jobs.find(isActive);
  const what =
    progress.jobs === 1 && running !== undefined
      ? jobName(running)
      : words.app.files(progress.jobs);
  const { fraction, remaining } = progress;
  const percent = formatPercent(fraction);
  return remaining === null || remaining < 1
    ? words.app.title(percent, what)
    : words.app.titleWithTime(percent, formatDuration(roundTime(remaining)), what);
}

function titleAfter({ done, failed }: News): string {
  const names = [...done, ...failed];
  const what = names.length === 1 ? (names[0] ?? '') : words.app.files(names.length);
  return failed.length === 0
    ? words.app.titleDone(what)
    : words.app.titleFailed(failed.length, what);
}
