import { effect, type ReadonlySignal } from '@preact/signals';
import { isActive, jobName } from '../../domain/job/job.ts';
import { jobsLeft } from '../../domain/queue/jobs-left.ts';
import type { News } from '../../domain/queue/news.ts';
import { messages } from '../words/messages.ts';
import type { Model } from './model.ts';

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
      document.title = messages.title(fraction, jobName(running), others);
    } else if (news?.kind === 'finished') {
      document.title = messages.titleDone([...news.done, ...news.failed], news.failed.length);
    } else {
      document.title = usual;
    }
  });
}
