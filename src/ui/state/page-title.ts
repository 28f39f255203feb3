import { effect, type ReadonlySignal } from '@preact/signals';
import { isActive, jobName } from '../../domain/job/job.ts';
import { jobsLeft } from '../../domain/queue/jobs-left.ts';
import type { News } from '../../domain/queue/news.ts';
import type { Model } from './model.ts';
import { formatPercent } from '../words/numbers.ts';
import { words } from '../words/words.ts';

/**
 * Shows in the title of the page how far the first running job is and how many others there are, and what is done until
 * somebody has seen it.
 */
export function followTitle(
  { jobs, progressOf }: Model,
  unseen: ReadonlySignal<News | null>,
): void {
  const usual = document.title;
  effect(() => {
    const running = jobs.value.find(isActive);
    const progress = running === undefined ? null : progressOf(running.id).value;
    const fraction = progress?.stage.kind === 'working' ? progress.fraction : null;
    const others = jobsLeft(jobs.value) - 1;
    const news = unseen.value;
    if (running !== undefined && fraction !== null) {
      document.title = titleWhile(fraction, jobName(running), others);
    } else if (news?.kind === 'finished') {
      document.title = titleAfter(news);
    } else {
      document.title = usual;
    }
  });
}

function titleWhile(fraction: number, name: string, others: number): string {
  const percent = formatPercent(fraction);
  return others > 0 ? words.app.titleOfMany(percent, name, others) : words.app.title(percent, name);
}

function titleAfter({ done, failed }: News): string {
  const names = [...done, ...failed];
  const what = names.length === 1 ? (names[0] ?? '') : words.app.files(names.length);
  return failed.length === 0
    ? words.app.titleDone(what)
    : words.app.titleFailed(failed.length, what);
}
