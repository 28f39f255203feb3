import type { CodecSupport } from '../../../domain/step/codec-support.ts';
import { catalogue } from '../../../domain/formats/catalogue.ts';
import { isOfPicturesOnly } from '../../../domain/formats/pictures-only.ts';
import {
  AUDIO_CODECS,
  isPictureCodec,
  VIDEO_CODECS,
  type AudioCodec,
} from '../../../domain/media/codecs.ts';
import { refOf, type MediaInfo, type TrackRef } from '../../../domain/media/media.ts';

/**
 * Codecs that FFmpeg's core recognises but cannot decode: the core's own list (`-codecs`), and AV1, for which it has
 * only a decoder that needs hardware.
 */
const UNDECODABLE: readonly string[] = [
  ...['av1', 'avs2', 'avs3', 'daala', 'jpegxl', 'ljpeg', 'svg', 'vvc', 'a64_multi', 'a64_multi5'],
  ...['unknown', 'apac', '4gv', 'celt', 'codec2', 'mpegh_3d_audio', 'smv', 'sonicls'],
  ...['arib_caption', 'dvb_teletext', 'hdmv_text_subtitle', 'ttml'],
];

/** True when FFmpeg's core has a decoder for a codec. */
export function ffmpegDecodes(codec: string): boolean {
  return !UNDECODABLE.includes(codec);
}

/** What FFmpeg's core can write. */
export const FFMPEG_WRITES = {
  video: VIDEO_CODECS.filter((codec) => !isPictureCodec(codec)),
  audio: Object.keys(AUDIO_CODECS) as AudioCodec[],
  formats: catalogue.filter((format) => !isOfPicturesOnly(format)).map(({ id }) => id),
} as const satisfies Partial<CodecSupport>;

/** What FFmpeg's core can do with a source: nearly everything, the same on every device. */
export function ffmpegSupport(media: MediaInfo): CodecSupport {
  const tracks = media.tracks.flatMap((track): { codec: string; ref: TrackRef }[] =>
    track.kind === 'data' ? [] : [{ codec: track.codec, ref: refOf(media, track) }],
  );
  return {
    copies: tracks.map(({ ref }) => ref),
    decodes: tracks
      .filter(({ codec, ref }) => ref.kind !== 'attachment' && ffmpegDecodes(codec))
      .map(({ ref }) => ref),
    ...FFMPEG_WRITES,
  };
}
