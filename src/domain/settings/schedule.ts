/** When ready jobs may be started. `time` is in ms since 1970. */
export type Schedule =
  | { readonly kind: 'now' }
  | { readonly kind: 'at'; readonly time: number }
  /** Only while the device is plugged in. */
  | { readonly kind: 'charging' }
  /** Only while nobody uses the device. */
  | { readonly kind: 'idle' };

/** What a device tells of itself; null where it does not say. `now` is in ms since 1970. */
export type Surroundings = {
  readonly now: number;
  readonly charging: boolean | null;
  readonly idle: boolean | null;
};

/** True when jobs may be started. What a device does not tell holds nothing up. */
export function mayStart(schedule: Schedule, { now, charging, idle }: Surroundings): boolean {
  switch (schedule.kind) {
    case 'now':
      return true;
    case 'at':
      return now >= schedule.time;
    case 'charging':
      return charging ?? true;
    case 'idle':
      return idle ?? true;
    default:
      return schedule satisfies never;
  }
}

/** True for what `Schedule` allows; what is read from storage may be anything. */
export function isSchedule(value: unknown): value is Schedule {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  const { kind } = value;
  if (kind === 'at') return 'time' in value && Number.isFinite(value.time);
  return kind === 'now' || kind === 'charging' || kind === 'idle';
}
