import { useApp } from '../state/app-context.ts';
import { clockOf, nextTime } from '../words/describe-schedule.ts';
import { scheduleWords } from '../words/schedule-words.ts';

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
      aria-label={scheduleWords.time}
      value={clockOf(time)}
      required
      onChange={({ currentTarget }) => set(currentTarget.value)}
    />
  );
}
