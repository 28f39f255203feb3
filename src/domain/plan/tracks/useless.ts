import type { AudioTrack } from '../../media/media.ts';
import { refOf, tracksOf } from '../../media/media.ts';
import type { PlanContext } from '../model/context.ts';
import { includesTrack } from './engine-support.ts';

/** Why nothing can be made of a track: nothing is in it, or no engine decodes it and the format does not hold it as it is. */
export type Useless = 'empty' | 'undecodable';

/** Why nothing can be made of a sound track; null when something can. */
export function whyUseless(
  { media, format, capabilities }: PlanContext,
  track: AudioTrack,
): Useless | null {
  if (track.frames === 0) return 'empty';
  const { webcodecs, ffmpeg } = capabilities;
  const ref = refOf(media, track);
  const isUsable =
    format.audio?.copy.includes(track.codec) === true ||
    includesTrack(ffmpeg.decodes, ref) ||
    (webcodecs.kind === 'here' && includesTrack(webcodecs.support.decodes, ref));
  return isUsable ? null : 'undecodable';
}

/** The sound tracks that something can be made of. */
export function usableSounds(context: PlanContext): AudioTrack[] {
  return tracksOf(context.media, 'audio').filter((track) => whyUseless(context, track) === null);
}
