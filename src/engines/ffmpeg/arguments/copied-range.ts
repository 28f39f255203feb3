import type { Command } from '../../../domain/step/step.ts';
import type { TimeRange } from '../../../domain/edits/time-map.ts';

/** Seconds before a packet at which a cut is made, so that rounding leaves it on its side. */
const BEFORE = 0.0005;

/**
 * The range of which a command copies packets; null when there is none. FFmpeg cuts a whole input and moves a whole
 * output in time: what is encoded beside the copies goes with them. Cutting the output would go by when packets are
 * decoded, and miss the key frame.
 */
export function copiedRange(command: Command): TimeRange | null {
  if (command.kind !== 'convert') return null;
  for (const track of command.tracks) {
    if (track.kind === 'copy' && track.range !== null) return track.range;
  }
  return null;
}

/** A time in FFmpeg's words, for a cut. */
export function earlier(time: number): string {
  return Math.max(0, time - BEFORE).toFixed(6);
}
