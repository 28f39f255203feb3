import { useId, useState } from 'preact/hooks';
import type { Schedule } from '../domain/schedule.ts';
import { useApp } from './app-context.ts';
import { clockOf, nextTime } from './describe-schedule.ts';
import { messages } from './messages.ts';
import { Select } from './select.tsx';
import './start-fields.css';

/** When jobs are to start: now, at a time, or when the device has nothing better to do. */
export function StartFields() {
  const { services, model, actions } = useApp();
  const { schedule } = model.snapshot.value;
  const id = useId();
  // Shown while the browser asks the user, and taken back when the answer is no.
  const [chosen, setChosen] = useState<Schedule['kind'] | null>(null);
  const kinds = services.device.scheduleKinds();
  const choose = async (value: string) => {
    const kind = kinds.find((candidate) => candidate === value);
    if (kind === undefined) return;
    setChosen(kind);
    await actions.chooseSchedule(kind);
    setChosen(null);
  };
  return (
    <div class="start-fields">
      <label for={id}>{messages.startJobs}</label>
      <Select id={id} value={chosen ?? schedule.kind} onChange={choose}>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {messages.schedules[kind]}
          </option>
        ))}
      </Select>
      {schedule.kind === 'at' && <StartTime time={schedule.time} />}
    </div>
  );
}

function StartTime({ time }: { readonly time: number }) {
  const { actions } = useApp();
  return (
    <input
      type="time"
      aria-label={messages.startTime}
      value={clockOf(time)}
      required
      onChange={({ currentTarget }) => {
        const next = nextTime(currentTarget.value, Date.now());
        if (next !== null) void actions.setSchedule({ kind: 'at', time: next });
      }}
    />
  );
}
