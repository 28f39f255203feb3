import type { EngineId, StepEngine } from '../../engine/engine-id.ts';
import {
  isSameTrack,
  refOf,
  tracksOf,
  type AudioTrack,
  type VideoTrack,
} from '../../media/media.ts';
import type { AudioCodec, VideoCodec } from '../../media/codecs.ts';
import type { PictureEdit } from '../../edits/picture-edit.ts';
import type { PlanContext } from '../model/context.ts';
import { bridgedCodec } from './bridged-codec.ts';
import { canWebCodecsEdit, pictureNeeds, type EditNeed } from './edit-needs.ts';
import type { EngineReason } from '../model/decision.ts';

/** Who encodes a track, to what, and why. */
export type Choice<Codec, By extends StepEngine = EngineId> = {
  readonly engine: By;
  readonly codec: Codec;
  readonly because: EngineReason;
};

/** Who encodes the picture of a source: one engine, or FFmpeg for the browser where that is the faster way. */
export function chooseForVideo(
  context: PlanContext,
  track: VideoTrack,
  wanted: readonly [VideoCodec, ...VideoCodec[]],
  edit: PictureEdit,
): Choice<VideoCodec, StepEngine> {
  const choice = chooseForPicture(context, track, wanted, edit);
  const codec = bridgedCodec(context, track, wanted, edit, choice.because);
  return codec === null ? choice : { ...choice, engine: 'bridge', codec };
}

/** Which engine alone encodes a picture: the browser's codecs where they decode it, encode it and are good enough. */
export function chooseForPicture(
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
  const ref = refOf(media, track);
  // Before the edits: what they are depends on who looked into the file, and this reason does not.
  if (!decodes.some((other) => isSameTrack(other, ref))) return byFfmpeg('undecodable');
  if (byQuality || !canWebCodecsEdit(pictureNeeds(edit, timeMap))) return byFfmpeg('edit');
  const codec = wanted.find((candidate) => video.includes(candidate));
  if (codec === undefined) return byFfmpeg('unencodable');
  if (options.quality === 'smallest') return byFfmpeg('quality');
  return { engine: 'webcodecs', codec, because: 'fastest' };
}

/** Channels that every encoder of a browser takes. */
const STEREO = 2;

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
  const { decodes, audio } = capabilities.webcodecs.support;
  const ref = refOf(media, track);
  if (!decodes.some((other) => isSameTrack(other, ref))) return byFfmpeg('undecodable');
  if (!canWebCodecsEdit(needs)) return byFfmpeg('edit');
  const codec = wanted.find((candidate) => audio.includes(candidate));
  // The browser was asked about the sound with the most channels.
  const isSurround = tracksOf(media, 'audio').some(({ channels }) => channels > STEREO);
  return codec === undefined
    ? byFfmpeg(isSurround ? 'surround' : 'unencodable')
    : { engine: 'webcodecs', codec, because: 'fastest' };
}
