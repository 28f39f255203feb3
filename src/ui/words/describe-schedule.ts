import type { Schedule } from '../../domain/settings/schedule.ts';
import { formatTimeOfDay } from './numbers.ts';
import { scheduleWords } from './schedule-words.ts';

/** Milliseconds of a day, but for the two on which clocks are changed. */
const DAY = 24 * 60 * 60 * 1000;

/** When most people have left their computers. */
const EVENING = '23:00';

/** What jobs wait for, as a sentence; null when they wait for nothing. */
export function describeWait(schedule: Schedule, now = Date.now()): string | null {
  switch (schedule.kind) {
    case 'now':
      return null;
    case 'at':
      return waitUntil(schedule.time, now);
    case 'charging':
      return scheduleWords.waitingForCharger;
    case 'idle':
      return scheduleWords.waitingForIdle;
    default:
      return schedule satisfies never;
  }
}

function waitUntil(time: number, now: number): string {
  const isToday = new Date(time).toDateString() === new Date(now).toDateString();
  const clock = formatTimeOfDay(time);
  return isToday ? scheduleWords.waitingUntil(clock) : scheduleWords.waitingUntilTomorrow(clock);
}

/** The schedule of a kind that somebody has just chosen. */
export function scheduleOf(kind: Schedule['kind'], now = Date.now()): Schedule {
  return kind === 'at' ? { kind, time: nextTime(EVENING, now) ?? now } : { kind };
}

/** A moment as a time field shows it: "23:00". */
export function clockOf(time: number): string {
  const date = new Date(time);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(date.getHours())}:${pad(date.getMinutes())}`;
}

/** When a clock shows "23:00" the next time; null for what is no time. */
export function nextTime(clock: string, now = Date.now()): number | null {
  const [hours, minutes] = clock.split(':').map(Number);
  if (hours === undefined || minutes === undefined || Number.isNaN(hours + minutes)) return null;
  const at = (day: number) => new Date(day).setHours(hours, minutes, 0, 0);
  const today = at(now);
  return today > now ? today : at(now + DAY);
}
