import { useApp } from '../state/app-context.ts';
import { clockOf, nextTime } from '../words/describe-schedule.ts';
import { scheduleMessages } from '../words/schedule-messages.ts';

/** The time at which jobs start, within a day. */
export function StartTime({ time }: { readonly time: number }) {
  const { services, actions } = useApp();
  const set = (clock: string) =>
    actions.attempt(async () => {
      const next = nextTime(clock);
      if (next !== null) await services.queue.setSchedule({ kind: 'at', time: next });
    });
  return (
    <input
      type="time"
      aria-label={scheduleMessages.time}
      value={clockOf(time)}
      required
      onChange={({ currentTarget }) => set(currentTarget.value)}
    />
  );
}
