import type { FrameIndex } from '../../../domain/media/frame-index.ts';

/** Places of ffprobe's flags: `K` a key frame, `D` decoded but never shown. */
const [KEY, DISCARDED] = [0, 1];

/**
 * Reads what ffprobe says of a video's packets (`packet,1.040000,K_`, in the order they are stored) and of the file
 * (`format,0.000000`). Times count from the file's start. Null when some frame has no time, or there are no frames.
 */
export function parseFrames(csv: string): FrameIndex | null {
  const rows = csv.split('\n').map((line) => line.trim().split(','));
  const start = Number(rows.find(([section]) => section === 'format')?.[1]);
  const shown = rows
    .filter(([section, , flags = '']) => section === 'packet' && flags[DISCARDED] !== 'D')
    .map(([, time, flags = '']) => ({ time: Number(time), key: flags[KEY] === 'K' }))
    .toSorted((a, b) => a.time - b.time);
  if (shown.length === 0 || shown.some(({ time }) => !Number.isFinite(time))) return null;
  const origin = Number.isFinite(start) ? start : 0;
  return {
    times: shown.map(({ time }) => Math.round((time - origin) * 1e6) / 1e6),
    keys: shown.flatMap(({ key }, frame) => (key ? [frame] : [])),
  };
}
