import { effect } from '@preact/signals';
import { isActive, jobName } from '../domain/job.ts';
import { messages } from './messages.ts';
import type { Model } from './model.ts';

/** Shows the progress of the first running job in the title of the page. */
export function followTitle({ jobs, progressOf }: Model): void {
  const usual = document.title;
  effect(() => {
    const running = jobs.value.find(isActive);
    const progress = running === undefined ? null : progressOf(running.id).value;
    const fraction = progress?.stage.kind === 'working' ? progress.fraction : null;
    document.title =
      running === undefined || fraction === null
        ? usual
        : messages.title(fraction, jobName(running));
  });
}
