import type { Schedule } from '../../domain/settings/schedule.ts';
import { createEmitter } from '../../lib/emitter.ts';
import type { Sensors } from '../../queue/contract/ports.ts';
import { openBattery } from './battery.ts';
import { createIdleSensor } from './idle-sensor.ts';

/** What this device tells of itself, and which schedules can follow it. */
export type DeviceSensors = Sensors & {
  readonly scheduleKinds: () => readonly Schedule['kind'][];
  /** Asks the user to let Kiln know when the device is idle; to be called in a click. True when it may. */
  readonly allowIdle: () => Promise<boolean>;
};

/** Opens the sensors that there are. Resolves when they can be read, so that nothing is started on a guess. */
export async function openDeviceSensors(): Promise<DeviceSensors> {
  const { emit, subscribe } = createEmitter<void>();
  const idle = createIdleSensor(emit);
  const [battery] = await Promise.all([openBattery(emit), idle?.resume()]);
  return {
    read: () => ({ charging: battery?.charging() ?? null, idle: idle?.read() ?? null }),
    subscribe,
    scheduleKinds: () => [
      'now',
      'at',
      ...(battery === null ? [] : ['charging' as const]),
      ...(idle === null ? [] : ['idle' as const]),
    ],
    allowIdle: async () => (idle === null ? false : idle.allow()),
  };
}
