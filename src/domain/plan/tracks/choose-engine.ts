import type { EngineId } from '../../engine/engine-id.ts';
import { isSameTrack, refOf, type AudioTrack, type VideoTrack } from '../../media/media.ts';
import type { AudioCodec, VideoCodec } from '../../media/codecs.ts';
import type { PictureEdit } from '../../edits/picture-edit.ts';
import type { PlanContext } from '../context.ts';
import { canWebCodecsEdit, pictureNeeds, type EditNeed } from './edit-needs.ts';
import type { EngineReason } from '../plan.ts';

/** Who encodes a track, to what, and why. */
export type Choice<Codec> = {
  readonly engine: EngineId;
  readonly codec: Codec;
  readonly because: EngineReason;
};

/** Who encodes a picture: the browser's own codecs where they decode it, encode it and are good enough. */
export function chooseForVideo(
  { media, options, means, pace }: PlanContext,
  track: VideoTrack,
  wanted: readonly [VideoCodec, ...VideoCodec[]],
  edit: PictureEdit,
): Choice<VideoCodec> {
  const byFfmpeg = (because: EngineReason) =>
    ({ engine: 'ffmpeg', codec: wanted[0], because }) as const;
  if (means.webcodecs.kind === 'absent') return byFfmpeg(means.webcodecs.because);
  const { decodes, video } = means.webcodecs.support;
  const byQuality = options.crf !== null && options.videoBitrate === null;
  if (byQuality || !canWebCodecsEdit(pictureNeeds(edit, pace))) return byFfmpeg('edit');
  const ref = refOf(media, track);
  if (!decodes.some((other) => isSameTrack(other, ref))) return byFfmpeg('undecodable');
  const codec = wanted.find((candidate) => video.includes(candidate));
  if (codec === undefined) return byFfmpeg('unencodable');
  if (options.quality === 'smallest') return byFfmpeg('quality');
  return { engine: 'webcodecs', codec, because: 'fastest' };
}

/** Who encodes a sound. */
export function chooseForAudio(
  { media, means }: PlanContext,
  track: AudioTrack,
  wanted: readonly [AudioCodec, ...AudioCodec[]],
  needs: readonly EditNeed[],
): Choice<AudioCodec> {
  const byFfmpeg = (because: EngineReason) =>
    ({ engine: 'ffmpeg', codec: wanted[0], because }) as const;
  if (means.webcodecs.kind === 'absent') return byFfmpeg(means.webcodecs.because);
  if (!canWebCodecsEdit(needs)) return byFfmpeg('edit');
  const { decodes, audio } = means.webcodecs.support;
  const ref = refOf(media, track);
  if (!decodes.some((other) => isSameTrack(other, ref))) return byFfmpeg('undecodable');
  const codec = wanted.find((candidate) => audio.includes(candidate));
  return codec === undefined
    ? byFfmpeg('unencodable')
    : { engine: 'webcodecs', codec, because: 'fastest' };
}
