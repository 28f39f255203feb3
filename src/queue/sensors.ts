import type { Surroundings } from '../domain/job/schedule.ts';

/** What tells how the device is doing. */
export type Sensors = {
  readonly read: () => Omit<Surroundings, 'now'>;
  /** Calls back when something has changed. Returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
};
