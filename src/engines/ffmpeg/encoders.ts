import type { AudioCodec, VideoCodec } from '../../domain/codecs.ts';
import type { VideoRate } from '../../domain/step.ts';

/** x264's presets per effort. From veryfast to medium the time grows 4x and the size falls by a few per cent. */
const X264_PRESET = { fast: 'superfast', balanced: 'veryfast', smallest: 'medium' } as const;

/** libvpx's speeds in real-time mode; its good mode takes minutes for seconds in WebAssembly. */
const VP9_SPEED = { fast: '8', balanced: '7', smallest: '5' } as const;

/** libvpx's speeds for VP8; negative ones are kept, positive ones would follow the clock and never give the same twice. */
const VP8_SPEED = { fast: '-8', balanced: '-6', smallest: '-4' } as const;

/** libwebp's effort, 0 to 6. */
const WEBP_EFFORT = { fast: '1', balanced: '3', smallest: '5' } as const;

/** FFmpeg's encoder for a video codec, with its settings for this quality. */
export function videoEncoder(codec: VideoCodec, rate: VideoRate): string[] {
  const value = String(rate.value);
  switch (codec) {
    case 'h264':
      return [
        ...['-c:v', 'libx264', '-preset', X264_PRESET[rate.effort], '-crf', value],
        ...ceiling(rate),
      ];
    case 'vp9':
      return [
        ...['-c:v', 'libvpx-vp9', '-deadline', 'realtime', '-cpu-used', VP9_SPEED[rate.effort]],
        ...['-crf', value, '-b:v', String(rate.ceiling ?? 0)],
      ];
    case 'vp8':
      return [
        ...['-c:v', 'libvpx', '-deadline', 'realtime', '-cpu-used', VP8_SPEED[rate.effort]],
        ...['-crf', value, '-b:v', String(rate.ceiling ?? rate.bitRate)],
      ];
    case 'mpeg4':
      return ['-c:v', 'mpeg4', '-q:v', value, '-vtag', 'xvid'];
    case 'mpeg2video':
      return ['-c:v', 'mpeg2video', '-q:v', value];
    case 'wmv2':
      return ['-c:v', 'wmv2', '-q:v', value];
    case 'theora':
      return ['-c:v', 'libtheora', '-q:v', value];
    case 'webp':
      return [
        ...['-c:v', 'libwebp_anim', '-quality', value],
        ...['-compression_level', WEBP_EFFORT[rate.effort]],
      ];
    case 'mjpeg':
      return ['-c:v', 'mjpeg', '-q:v', value];
    case 'gif':
    case 'png':
      return ['-c:v', codec];
    case 'av1':
      throw new RangeError('The core has no encoder for AV1.');
    default:
      return codec satisfies never;
  }
}

/** Never more than this over two seconds. */
function ceiling(rate: VideoRate): string[] {
  return rate.ceiling === null
    ? []
    : ['-maxrate', String(rate.ceiling), '-bufsize', String(rate.ceiling * 2)];
}

/** FFmpeg's encoders for audio codecs, where they are not named like the codec. */
const AUDIO_ENCODERS: Partial<Record<AudioCodec, string>> = {
  mp3: 'libmp3lame',
  opus: 'libopus',
  vorbis: 'libvorbis',
};

/** FFmpeg's encoder for an audio codec. */
export function audioEncoder(codec: AudioCodec): string {
  return AUDIO_ENCODERS[codec] ?? codec;
}
