import { useId, useState } from 'preact/hooks';
import type { Schedule } from '../../domain/settings/schedule.ts';
import { useApp } from '../state/app-context.ts';
import { scheduleOf } from '../words/describe-schedule.ts';
import { Select } from '../controls/select.tsx';
import { StartTime } from './start-time.tsx';
import { scheduleWords } from '../words/schedule-words.ts';
import './start-fields.css';

/** When jobs are to start: now, at a time, or when the device has nothing better to do. */
export function StartFields() {
  const { services, model, actions } = useApp();
  const { queue, device } = services;
  const { schedule } = model.snapshot.value;
  const id = useId();
  // The choice is shown while the browser asks the user, and taken back when the answer is no.
  const [chosen, setChosen] = useState<Schedule['kind'] | null>(null);
  const kinds = device.scheduleKinds();

  const set = async (kind: Schedule['kind']) => {
    const isAllowed = kind !== 'idle' || (await device.allowIdle());
    if (!isAllowed) model.notify(scheduleWords.idleRefused);
    await queue.setSchedule(isAllowed ? scheduleOf(kind) : { kind: 'now' });
  };
  const choose = async (value: string) => {
    const kind = kinds.find((candidate) => candidate === value);
    if (kind === undefined) return;
    setChosen(kind);
    await actions.attempt(() => set(kind));
    setChosen(null);
  };
  return (
    <div class="start-fields">
      <label for={id}>{scheduleWords.startJobs}</label>
      <Select id={id} value={chosen ?? schedule.kind} onChange={choose}>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {scheduleWords.kinds[kind]}
          </option>
        ))}
      </Select>
      {schedule.kind === 'at' && <StartTime time={schedule.time} />}
    </div>
  );
}
