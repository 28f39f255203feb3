import type { EngineId } from '../../engine/engine-id.ts';
import { isSameTrack, refOf, type AudioTrack, type VideoTrack } from '../../media/media.ts';
import type { AudioCodec, VideoCodec } from '../../media/codecs.ts';
import type { PictureEdit } from '../../edits/picture-edit.ts';
import type { PlanContext } from '../model/context.ts';
import { canWebCodecsEdit, pictureNeeds, type EditNeed } from './edit-needs.ts';
import type { EngineReason } from '../model/decision.ts';

/** Who encodes a track, to what, and why. */
export type Choice<Codec> = {
  readonly engine: EngineId;
  readonly codec: Codec;
  readonly because: EngineReason;
};

/** Who encodes a picture: the browser's own codecs where they decode it, encode it and are good enough. */
export function chooseForVideo(
  { media, options, capabilities, timeMap }: PlanContext,
  track: VideoTrack,
  wanted: readonly [VideoCodec, ...VideoCodec[]],
  edit: PictureEdit,
): Choice<VideoCodec> {
  const byFfmpeg = (because: EngineReason) =>
    ({ engine: 'ffmpeg', codec: wanted[0], because }) as const;
  if (capabilities.webcodecs.kind === 'absent') return byFfmpeg(capabilities.webcodecs.because);
  const { decodes, video } = capabilities.webcodecs.support;
  const byQuality = options.crf !== null && options.videoBitrate === null;
  if (byQuality || !canWebCodecsEdit(pictureNeeds(edit, timeMap))) return byFfmpeg('edit');
  const ref = refOf(media, track);
  if (!decodes.some((other) => isSameTrack(other, ref))) return byFfmpeg('undecodable');
  const codec = wanted.find((candidate) => video.includes(candidate));
  if (codec === undefined) return byFfmpeg('unencodable');
  if (options.quality === 'smallest') return byFfmpeg('quality');
  return { engine: 'webcodecs', codec, because: 'fastest' };
}

/** Who encodes a sound. */
export function chooseForAudio(
  { media, capabilities }: PlanContext,
  track: AudioTrack,
  wanted: readonly [AudioCodec, ...AudioCodec[]],
  needs: readonly EditNeed[],
): Choice<AudioCodec> {
  const byFfmpeg = (because: EngineReason) =>
    ({ engine: 'ffmpeg', codec: wanted[0], because }) as const;
  if (capabilities.webcodecs.kind === 'absent') return byFfmpeg(capabilities.webcodecs.because);
  if (!canWebCodecsEdit(needs)) return byFfmpeg('edit');
  const { decodes, audio } = capabilities.webcodecs.support;
  const ref = refOf(media, track);
  if (!decodes.some((other) => isSameTrack(other, ref))) return byFfmpeg('undecodable');
  const codec = wanted.find((candidate) => audio.includes(candidate));
  return codec === undefined
    ? byFfmpeg('unencodable')
    : { engine: 'webcodecs', codec, because: 'fastest' };
}
