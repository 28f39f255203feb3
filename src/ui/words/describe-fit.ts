import type { JobState } from '../../domain/job/job.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { TrackCommand } from '../../domain/step/track-command.ts';
import { formatBytes } from '../../lib/format-bytes.ts';
import { messages } from './messages.ts';

/**
 * How the output comes to be no larger than allowed: "10 MB allowed: 854×480 at 610 kbit/s, 2 passes". Nothing where
 * any size will do.
 */
export function describeFit(state: JobState, { fit, steps }: Plan): string[] {
  if (fit === undefined) return [];
  const limit = formatBytes(fit.limit);
  if (fit.bitRate === null) return [messages.allowed(limit, null)];
  const tracks = steps.flatMap(({ command }) => (command.kind === 'convert' ? command.tracks : []));
  const kbit = Math.round(fit.bitRate / 1000);
  const size = sizeOf(tracks);
  const how = size === null ? messages.soundAt(kbit) : messages.pictureAt(...size, kbit);
  const passes = fit.passes.length + 1;
  const count = state === 'done' ? messages.passes(passes) : messages.inPass(passes);
  return [messages.allowed(limit, passes === 1 ? how : `${how}, ${count}`)];
}

/** Width and height of the picture that is made; null when none is, or it keeps its size. */
function sizeOf(tracks: readonly TrackCommand[]): [width: number, height: number] | null {
  const picture = tracks.find((track) => track.kind === 'encode-video');
  if (picture?.kind !== 'encode-video' || picture.edit.size === null) return null;
  return [picture.edit.size.width, picture.edit.size.height];
}
