import { bytesToStore } from '../../domain/queue/bytes-to-store.ts';
import { useApp } from '../state/app-context.ts';
import { lazy } from '../state/lazy.tsx';
import { queueBarWords } from '../words/queue-bar-words.ts';
import './queue-notes.css';

const ScheduleNote = lazy(async () => (await import('./schedule-note.tsx')).ScheduleNote);

const FreeSpaceNote = lazy(async () => (await import('./free-space-note.tsx')).FreeSpaceNote);

/** Why nothing new is started, or not here, and what will stand in the way. */
export function QueueNotes() {
  const { model } = useApp();
  const { jobs, mode, role, waits } = model.snapshot.value;
  const needed = bytesToStore(jobs);
  return (
    <>
      {mode === 'paused' && <p class="queue-note">{queueBarWords.queuePaused}</p>}
      {waits === 'for-schedule' && <ScheduleNote />}
      {needed > 0 && <FreeSpaceNote needed={needed} />}
      {role === 'viewer' && <p class="queue-note">{queueBarWords.viewer}</p>}
    </>
  );
}
