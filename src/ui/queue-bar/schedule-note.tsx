import { useApp } from '../state/app-context.ts';
import { describeWait } from '../words/describe-schedule.ts';
import { TextButton } from '../controls/text-button.tsx';
import { scheduleWords } from '../words/schedule-words.ts';

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
        {scheduleWords.startNow}
      </TextButton>
    </div>
  );
}
