import { cutTimes, EARLY } from '../../../domain/edits/cut-times.ts';
import { segmentStart } from '../../../domain/step/segment.ts';
import type { EncodeVideo } from '../../../domain/step/track-command.ts';

/**
 * Key frames where a video has to be cut, and no pictures that are stored before earlier ones. `duration`: seconds of
 * the part that is encoded, whose first frame is at 0 for the encoder. FFmpeg takes the first frame at or after each of
 * the times.
 */
export function cutArgs(
  { cuts, ...cut }: Pick<EncodeVideo, 'cuts' | 'segment' | 'range' | 'speed'>,
  output: number,
  duration: number | null,
): string[] {
  if (cuts === undefined) return [];
  const start = segmentStart(cut);
  const times = duration === null ? [] : cutTimes(cuts, start, start + duration);
  const keys =
    duration === null
      ? [`expr:gte(t,n_forced*${cuts.every}-${EARLY})`]
      : times.length === 0
        ? []
        : [times.map((time) => (time - start - EARLY).toFixed(3)).join()];
  return [
    ...[`-bf:${output}`, '0'],
    ...keys.flatMap((value) => [`-force_key_frames:${output}`, value]),
  ];
}
