import type { Schedule } from '../../../domain/settings/schedule.ts';

/** The words for when jobs start. */
export const schedule = {
  startJobs: 'Start jobs',
  kinds: {
    now: 'Now',
    at: 'At a time…',
    charging: 'When charging',
    idle: 'When this device is not in use',
  } satisfies Record<Schedule['kind'], string>,
  time: 'Time',
  startNow: 'Start now',
  waitingUntil: (time: string) => `Waiting until ${time}.`,
  waitingUntilTomorrow: (time: string) => `Waiting until tomorrow, ${time}.`,
  waitingForCharger: 'Waiting for the charger.',
  waitingForIdle: 'Waiting until this device is not in use.',
  idleRefused:
    'The browser does not tell Kiln when this device is not in use, so jobs start now. Allow it in the site settings, or choose a time.',
};
