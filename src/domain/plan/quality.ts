import {
  AUDIO_CODECS,
  channelsFor,
  isAtLeastAsEfficient,
  sampleRateFor,
  type AudioCodec,
  type VideoCodec,
} from '../codecs.ts';
import type { AudioTrack, VideoTrack } from '../media.ts';
import type { Options, Quality } from '../options.ts';
import type { Size, Timing, TrackCommand, VideoRate } from '../step.ts';
import { pixelRate, uprightSize } from './picture.ts';

/**
 * Each codec's own scale for "looks like the source". H.264 follows x264's advice (23) with a larger value where the
 * faster presets waste bits; VP9 is libvpx's 31-36; quantizer scales of 4 are near-transparent for the MPEG family.
 */
const VALUES: Readonly<Record<VideoCodec, Readonly<Record<Quality, number>>>> = {
  h264: { fast: 26, balanced: 23, smallest: 25 },
  vp9: { fast: 36, balanced: 33, smallest: 37 },
  mpeg4: { fast: 4, balanced: 4, smallest: 7 },
  mpeg2video: { fast: 4, balanced: 4, smallest: 7 },
  wmv2: { fast: 4, balanced: 4, smallest: 7 },
  theora: { fast: 7, balanced: 7, smallest: 5 },
  webp: { fast: 75, balanced: 75, smallest: 55 },
  mjpeg: { fast: 2, balanced: 2, smallest: 6 },
  gif: { fast: 0, balanced: 0, smallest: 0 },
  png: { fast: 0, balanced: 0, smallest: 0 },
};

/** Below this a ceiling does more harm than good: the source's bit rate may be a bad guess. Bits per second. */
const LOWEST_CEILING = 100_000;

/** How well a video is encoded. Never takes more bits than the source for the same or a better codec. */
export function videoRate(
  codec: VideoCodec,
  quality: Quality,
  track: VideoTrack,
  size: Size | null,
  timing: Timing,
): VideoRate {
  const share =
    pixelRate(track, size, timing) / pixelRate(track, uprightSize(track), { kind: 'source' });
  const capped = track.bitRate !== null && isAtLeastAsEfficient(codec, track.codec);
  return {
    effort: quality,
    value: VALUES[codec][quality],
    ceiling: capped
      ? Math.round(Math.max(LOWEST_CEILING, track.bitRate * Math.min(1, share)))
      : null,
  };
}

/** "Smallest" takes this share of the usual audio bit rate: still clean for speech, audible on good speakers. */
const SMALLEST_SHARE = 0.6;

/** Bits per second for an audio encode; null for lossless codecs. Never more than a lossy source has. */
export function audioBitRate(
  codec: AudioCodec,
  track: AudioTrack,
  options: Pick<Options, 'quality' | 'audioBitrate'>,
): number | null {
  const perChannel: number | null = AUDIO_CODECS[codec].bitRatePerChannel;
  if (perChannel === null) return null;
  if (options.audioBitrate !== 'auto') return Number(options.audioBitrate) * 1000;
  const channels = channelsFor(codec, track.channels);
  const usual = perChannel * channels * (options.quality === 'smallest' ? SMALLEST_SHARE : 1);
  const rate = track.sampleRate < 32_000 ? usual / 2 : usual;
  const ceiling =
    track.codec === codec && track.bitRate !== null ? Math.max(track.bitRate, 32_000) : rate;
  return standardBitRate(Math.min(rate, ceiling));
}

/** Bit rates that every MPEG audio encoder takes, in bits per second; MP2 refuses all others. */
const STANDARD_BIT_RATES = [32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384, 448];

function standardBitRate(wanted: number): number {
  const kbit = STANDARD_BIT_RATES.findLast((rate) => rate * 1000 <= wanted) ?? 32;
  return kbit * 1000;
}

/** The depth-preserving flavour of a PCM codec: 24 bits when the source has more than 16. */
function withDepth(codec: AudioCodec, bits: number): AudioCodec {
  if (bits <= 16) return codec;
  if (codec === 'pcm_s16le') return 'pcm_s24le';
  return codec === 'pcm_s16be' ? 'pcm_s24be' : codec;
}

/** The whole command for encoding an audio track. */
export function encodeAudio(
  wanted: AudioCodec,
  track: AudioTrack,
  options: Pick<Options, 'quality' | 'audioBitrate'>,
): Extract<TrackCommand, { kind: 'encode-audio' }> {
  const codec = withDepth(wanted, track.bits);
  return {
    kind: 'encode-audio',
    input: 0,
    track: track.index,
    codec,
    channels: channelsFor(codec, track.channels),
    sampleRate: sampleRateFor(codec, track.sampleRate),
    bitRate: audioBitRate(codec, track, options),
  };
}
