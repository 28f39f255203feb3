import { useApp } from './app-context.ts';
import { lazy } from './lazy.tsx';
import { messages } from './messages.ts';
import './queue-notes.css';

const ScheduleNote = lazy(async () => (await import('./schedule-note.tsx')).ScheduleNote);

/** Why nothing new is started, or not here. */
export function QueueNotes() {
  const { mode, role, waits } = useApp().model.snapshot.value;
  return (
    <>
      {mode === 'paused' && <p class="queue-note">{messages.queuePaused}</p>}
      {waits === 'for-schedule' && <ScheduleNote />}
      {role === 'viewer' && <p class="queue-note">{messages.viewer}</p>}
    </>
  );
}
