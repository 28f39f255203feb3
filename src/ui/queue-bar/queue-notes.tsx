import { useComputed } from '@preact/signals';
import { isLongWork } from '../../domain/queue/long-work.ts';
import { bytesToStore } from '../../domain/queue/bytes-to-store.ts';
import type { NotifyPermission } from '../../domain/queue/news.ts';
import { useApp } from '../state/app-context.ts';
import { lazy } from '../state/lazy.tsx';
import { queueBarWords } from '../words/queue-bar-words.ts';
import './queue-notes.css';

const NotifyOffer = lazy(async () => (await import('./notify-offer.tsx')).NotifyOffer);
const ScheduleNote = lazy(async () => (await import('./schedule-note.tsx')).ScheduleNote);

const FreeSpaceNote = lazy(async () => (await import('./free-space-note.tsx')).FreeSpaceNote);

/** Answers of the browser with which it makes sense to offer notifications. */
const MAY_NOTIFY: readonly NotifyPermission[] = ['unasked', 'granted'];

/** Why nothing new is started, or not here, and what will stand in the way. */
export function QueueNotes() {
  const { model } = useApp();
  const { jobs, mode, role, waits } = model.snapshot.value;
  const offers = useComputed(
    () =>
      model.settings.value.notify === 'unasked' &&
      MAY_NOTIFY.includes(model.notifyPermission.value) &&
      model.snapshot.value.role === 'runner' &&
      isLongWork(model.jobs.value, (job) => model.progressOf(job.id).value?.remaining ?? null),
  );
  const needed = bytesToStore(jobs);
  return (
    <>
      {mode === 'paused' && <p class="queue-note">{queueBarWords.queuePaused}</p>}
      {waits === 'for-schedule' && <ScheduleNote />}
      {offers.value && <NotifyOffer />}
      {needed > 0 && <FreeSpaceNote needed={needed} />}
      {role === 'viewer' && <p class="queue-note">{queueBarWords.viewer}</p>}
    </>
  );
}
