import { snap, stepped, type Timeline } from '../timeline.ts';

/** The time to which a key moves a slider from `time`; null for keys that move nothing. */
export function stepOfKey(
  timeline: Timeline,
  time: number,
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return shiftKey ? snap(timeline, time - 1) : stepped(timeline, time, -1);
    case 'ArrowRight':
    case 'ArrowUp':
      return shiftKey ? snap(timeline, time + 1) : stepped(timeline, time, 1);
    case 'PageDown':
      return snap(timeline, time - 10);
    case 'PageUp':
      return snap(timeline, time + 10);
    case 'Home':
      return 0;
    case 'End':
      return timeline.duration;
    default:
      return null;
  }
}
