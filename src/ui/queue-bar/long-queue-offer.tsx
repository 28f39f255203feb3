import { useComputed } from '@preact/signals';
import { isLongWork } from '../../domain/queue/long-work.ts';
import type { NotifyPermission } from '../../domain/queue/news.ts';
import { useApp } from '../state/app-context.ts';
import { lazy } from '../state/lazy.tsx';
import './queue-notes.css';

const NotifyOffer = lazy(async () => (await import('./notify-offer.tsx')).NotifyOffer);

/** Answers of the browser with which it makes sense to offer notifications. */
const MAY_NOTIFY: readonly NotifyPermission[] = ['unasked', 'granted'];

/** What is offered once it is known that the queue takes long: below the list, where it moves nothing when it comes. */
export function LongQueueOffer() {
  const { model } = useApp();
  const offers = useComputed(
    () =>
      model.settings.value.notify === 'unasked' &&
      MAY_NOTIFY.includes(model.notifyPermission.value) &&
      model.snapshot.value.role === 'runner' &&
      isLongWork(model.jobs.value, (job) => model.progressOf(job.id).value?.remaining ?? null),
  );
  return offers.value ? <NotifyOffer /> : null;
}
