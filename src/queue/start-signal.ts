import { mayStart, type Schedule } from '../domain/settings/schedule.ts';
import type { Sensors } from './contract/ports.ts';

/** What tells whether ready jobs may start now. */
export type StartSignal = {
  readonly schedule: () => Schedule;
  readonly set: (schedule: Schedule) => void;
  readonly isGreen: () => boolean;
};

/** Milliseconds between two looks at the clock: it may be set, and timers sleep while the device does. */
const LOOK_AGAIN_MS = 15_000;

/** Makes a signal that is green until a schedule is set. `onChange` is called whenever it may have changed. */
export function createStartSignal(
  sensors: Sensors,
  now: () => number,
  onChange: () => void,
): StartSignal {
  let schedule: Schedule = { kind: 'now' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  sensors.subscribe(onChange);

  const isGreen = () => mayStart(schedule, { ...sensors.read(), now: now() });
  const wake = () => {
    clearTimeout(timer);
    if (schedule.kind !== 'at' || isGreen()) return;
    const left = Math.max(0, schedule.time - now());
    timer = setTimeout(
      () => {
        wake();
        onChange();
      },
      Math.min(left, LOOK_AGAIN_MS),
    );
  };
  return {
    schedule: () => schedule,
    set(next) {
      schedule = next;
      wake();
    },
    isGreen,
  };
}
