import { tracksOf } from '../../media/media.ts';
import { stepMemory } from '../../step/step-memory.ts';
import type { PlanContext } from '../model/context.ts';

/**
 * Segments that the browser encodes side by side. Its encoders use several cores, but not all the time: measured on two,
 * two segments side by side take 0.75 to 0.96 of the time that one piece takes, one after the other 0.8 to 1.2.
 */
export const BROWSER_TOGETHER = 2;

/** Bytes of memory that an encode of this source's picture takes. */
export function pictureMemory({ media }: PlanContext): number {
  const [video] = tracksOf(media, 'video');
  return stepMemory(video ?? null);
}

/** How many bridges fit side by side: each keeps two cores busy, one with decoding and one with encoding. */
export function bridgesTogether(
  { workers, memory }: PlanContext['capabilities']['device'],
  bytes: number,
): number {
  const pairs = { workers: Math.floor(workers / 2), memory };
  return Math.min(BROWSER_TOGETHER, workersFor(pairs, bytes));
}

/** How many steps of this size fit side by side; one always does. */
export function workersFor(
  { workers, memory }: PlanContext['capabilities']['device'],
  bytes: number,
): number {
  return Math.max(1, Math.min(workers, Math.floor(memory / bytes)));
}
