import { useApp } from './app-context.ts';
import { describeWait } from './describe-schedule.ts';
import { scheduleMessages } from './schedule-messages.ts';
import { TextButton } from './text-button.tsx';

/** What jobs wait for before they start, and how not to. */
export function ScheduleNote() {
  const { services, model, actions } = useApp();
  const wait = describeWait(model.snapshot.value.schedule);
  if (wait === null) return null;
  return (
    <div class="queue-note">
      <p>{wait}</p>
      <TextButton
        onClick={() => actions.attempt(() => services.queue.setSchedule({ kind: 'now' }))}
      >
        {scheduleMessages.startNow}
      </TextButton>
    </div>
  );
}
