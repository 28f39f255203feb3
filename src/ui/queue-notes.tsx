import { useApp } from './app-context.ts';
import { describeWait } from './describe-schedule.ts';
import { messages } from './messages.ts';
import { TextButton } from './text-button.tsx';
import './queue-notes.css';

/** Why nothing new is started, or not here. */
export function QueueNotes() {
  const { model, actions } = useApp();
  const { mode, role, waits, schedule } = model.snapshot.value;
  const wait = waits === 'for-schedule' ? describeWait(schedule) : null;
  return (
    <>
      {mode === 'paused' && <p class="queue-note">{messages.queuePaused}</p>}
      {wait !== null && (
        <div class="queue-note">
          <p>{wait}</p>
          <TextButton onClick={() => actions.setSchedule({ kind: 'now' })}>
            {messages.startNow}
          </TextButton>
        </div>
      )}
      {role === 'viewer' && <p class="queue-note">{messages.viewer}</p>}
    </>
  );
}
