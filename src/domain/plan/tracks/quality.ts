import {
  AUDIO_CODECS,
  channelsFor,
  bitsNeeded,
  sampleRateFor,
  type AudioCodec,
  type VideoCodec,
} from '../../media/codecs.ts';
import { jpegScale } from '../../media/jpeg-quality.ts';
import { refOf, type AudioTrack, type MediaInfo, type VideoTrack } from '../../media/media.ts';
import type { Options, Quality } from '../../options/options.ts';
import { UNCHANGED_TIME } from '../../edits/time-map.ts';
import type { Timing } from '../../edits/picture-edit.ts';
import type { Size } from '../../edits/rect.ts';
import { NO_SOUND_EDIT } from '../../edits/sound-edit.ts';
import type { EncodeAudio } from '../../step/track-command.ts';
import type { Dither } from '../../step/step.ts';
import type { VideoRate } from '../../step/video-rate.ts';
import { pixelRate, uprightSize } from './picture.ts';

/**
 * Each codec's own scale for "looks like the source". A GIF's is the number of its colours. H.264 follows x264's advice (23) with a larger value where the
 * faster presets waste bits; VP9 is libvpx's 31-36; quantizer scales of 4 are near-transparent for the MPEG family.
 */
const VALUES: Readonly<Record<VideoCodec, Readonly<Record<Quality, number>>>> = {
  h264: { fast: 26, balanced: 23, smallest: 27 },
  vp8: { fast: 12, balanced: 10, smallest: 16 },
  vp9: { fast: 36, balanced: 33, smallest: 37 },
  mpeg4: { fast: 4, balanced: 4, smallest: 7 },
  mpeg2video: { fast: 4, balanced: 4, smallest: 7 },
  wmv2: { fast: 4, balanced: 4, smallest: 7 },
  theora: { fast: 7, balanced: 7, smallest: 5 },
  webp: { fast: 75, balanced: 75, smallest: 55 },
  mjpeg: { fast: 2, balanced: 2, smallest: 6 },
  gif: { fast: 256, balanced: 256, smallest: 64 },
  png: { fast: 0, balanced: 0, smallest: 0 },
  avif: { fast: 55, balanced: 55, smallest: 40 },
  jxl: { fast: 75, balanced: 75, smallest: 55 },
  tiff: { fast: 0, balanced: 0, smallest: 0 },
  bmp: { fast: 0, balanced: 0, smallest: 0 },
  ico: { fast: 0, balanced: 0, smallest: 0 },
  // The page is a JPEG.
  pdf: { fast: 2, balanced: 2, smallest: 6 },
};

/** Below this a ceiling does more harm than good: the source's bit rate may be a bad guess. Bits per second. */
const LOWEST_CEILING = 100_000;

/** The quality of a picture on its codec's own scale. */
export function qualityValue(
  codec: VideoCodec,
  { quality, pictureQuality }: Pick<Options, 'quality' | 'pictureQuality'>,
): number {
  if (pictureQuality === null) return VALUES[codec][quality];
  return codec === 'mjpeg' ? jpegScale(pictureQuality) : pictureQuality;
}

/**
 * The usual mixing of colours makes noise that does not compress: with fewer of them, the file would be no smaller.
 * Measured on real clips, 64 colours take 50 to 67 % of 256 with an ordered pattern, and 71 to 125 % without.
 */
export function ditherFor(colours: number): Dither {
  return colours < 256 ? 'ordered' : 'diffused';
}

/** How well a video is encoded. Never takes more bits than the source for the same or a better codec. */
export function videoRate(
  codec: VideoCodec,
  quality: Quality,
  track: VideoTrack,
  size: Size | null,
  timing: Timing,
): VideoRate {
  const pixels = pixelRate(track, size, timing);
  const ceiling = ceilingOf(codec, track, pixels);
  return {
    effort: quality,
    value: VALUES[codec][quality],
    bitRate: Math.min(usualBitRate(codec, quality, pixels), ceiling ?? Infinity),
    likeness: LIKENESS[quality],
    ceiling,
  };
}

/** The source's own bit rate, less for fewer pixels, more for a codec that needs more; null when it is not known. */
function ceilingOf(codec: VideoCodec, track: VideoTrack, pixels: number): number | null {
  const factor = Math.max(1, bitsNeeded(codec, track.codec) ?? Infinity);
  if (track.bitRate === null || factor === Infinity) return null;
  const share = pixels / pixelRate(track, uprightSize(track), { kind: 'source' });
  return Math.round(Math.max(LOWEST_CEILING, track.bitRate * factor * Math.min(1, share)));
}

/**
 * The SSIM at which most people see no difference any more. Only "balanced" takes the time to find out how many bits
 * that needs: "fast" is in a hurry, and "smallest" is x264's, which knows.
 */
const LIKENESS = { fast: null, balanced: 0.985, smallest: null } as const;

/** Pixels per second at which `USUAL` holds: 1920x1080 at 30 frames a second. */
const REFERENCE = 1920 * 1080 * 30;

/** Bits grow more slowly than pixels: the larger the picture, or the more often it comes, the less is new in it. */
const GROWTH = 0.85;

/**
 * Bits per second for 1080p30 H.264 by the browsers' encoders, which know no constant quality. See the README for how
 * they compare with x264.
 */
const USUAL: Readonly<Record<Quality, number>> = { fast: 4e6, balanced: 5e6, smallest: 3e6 };

/** Bits per second that the browsers' encoders take for so many pixels a second. */
export function usualBitRate(codec: VideoCodec, quality: Quality, pixels: number): number {
  const reference = USUAL[quality] * (bitsNeeded(codec, 'h264') ?? 1);
  return Math.round(Math.max(LOWEST_CEILING, reference * (pixels / REFERENCE) ** GROWTH));
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

/** The next lower one of them. */
export function standardBitRate(wanted: number): number {
  const kbit = STANDARD_BIT_RATES.findLast((rate) => rate * 1000 <= wanted) ?? 32;
  return kbit * 1000;
}

/** The depth-preserving flavour of a PCM codec: 24 bits when the source has more than 16. */
function withDepth(codec: AudioCodec, bits: number): AudioCodec {
  if (bits <= 16) return codec;
  if (codec === 'pcm_s16le') return 'pcm_s24le';
  return codec === 'pcm_s16be' ? 'pcm_s24be' : codec;
}

/** The track with the channels and the sample rate that the options ask for. */
export function wishedSound(
  track: AudioTrack,
  { channels, sampleRate }: Pick<Options, 'channels' | 'sampleRate'>,
): AudioTrack {
  return {
    ...track,
    channels: channels === 'source' ? track.channels : Number(channels),
    sampleRate: sampleRate === 'source' ? track.sampleRate : Number(sampleRate),
  };
}

/** The whole command for encoding an audio track. */
export function encodeAudio(
  wanted: AudioCodec,
  media: MediaInfo,
  track: AudioTrack,
  options: Pick<Options, 'quality' | 'audioBitrate' | 'channels' | 'sampleRate'>,
): EncodeAudio {
  const codec = withDepth(wanted, track.bits);
  const wished = wishedSound(track, options);
  return {
    kind: 'encode-audio',
    input: 0,
    track: refOf(media, track),
    codec,
    channels: channelsFor(codec, wished.channels),
    sampleRate: sampleRateFor(codec, wished.sampleRate),
    bitRate: audioBitRate(codec, wished, options),
    ...UNCHANGED_TIME,
    ...NO_SOUND_EDIT,
  };
}
