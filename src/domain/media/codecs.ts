/** Video codecs that some engine can write, by FFmpeg's codec names. */
export const VIDEO_CODECS = [
  'h264',
  'vp8',
  'vp9',
  'mpeg4',
  'mpeg2video',
  'wmv2',
  'theora',
  'gif',
  'webp',
  'mjpeg',
  'png',
  'avif',
  'jxl',
  'tiff',
  'bmp',
  'ico',
  'pdf',
] as const;

/** A video codec that can be written. */
export type VideoCodec = (typeof VIDEO_CODECS)[number];

/** Codecs that only the engine of pictures writes. */
export type PictureCodec = Extract<VideoCodec, 'avif' | 'jxl' | 'tiff' | 'bmp' | 'ico' | 'pdf'>;

const PICTURE_CODECS: readonly string[] = [
  'avif',
  'jxl',
  'tiff',
  'bmp',
  'ico',
  'pdf',
] satisfies readonly PictureCodec[];

/** True for a codec that only the engine of pictures writes. */
export function isPictureCodec(codec: VideoCodec): codec is PictureCodec {
  return PICTURE_CODECS.includes(codec);
}

/** What an audio encoder accepts and how many bits per second and channel make it sound good. */
type AudioCodecFacts = {
  readonly maxChannels: number;
  /** Hertz, highest first; null when any rate will do. */
  readonly sampleRates: readonly number[] | null;
  /** Bits per second and channel for fast and balanced; null for lossless codecs. */
  readonly bitRatePerChannel: number | null;
};

const MPEG_RATES = [48_000, 44_100, 32_000] as const;

/**
 * Audio codecs that some engine can write. Limits are those of FFmpeg 5.1's encoders (`ffmpeg -h encoder=...`);
 * bit rates are the usual transparent ones for stereo, halved.
 */
export const AUDIO_CODECS = {
  aac: {
    maxChannels: 8,
    sampleRates: [
      96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000,
    ],
    bitRatePerChannel: 80_000,
  },
  mp3: {
    maxChannels: 2,
    sampleRates: [...MPEG_RATES, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000],
    bitRatePerChannel: 96_000,
  },
  opus: { maxChannels: 8, sampleRates: [48_000], bitRatePerChannel: 64_000 },
  vorbis: { maxChannels: 8, sampleRates: null, bitRatePerChannel: 80_000 },
  ac3: { maxChannels: 6, sampleRates: MPEG_RATES, bitRatePerChannel: 96_000 },
  mp2: { maxChannels: 2, sampleRates: MPEG_RATES, bitRatePerChannel: 96_000 },
  wmav2: {
    maxChannels: 2,
    sampleRates: [...MPEG_RATES, 22_050, 16_000, 11_025, 8_000],
    bitRatePerChannel: 80_000,
  },
  flac: { maxChannels: 8, sampleRates: null, bitRatePerChannel: null },
  pcm_s16le: { maxChannels: 8, sampleRates: null, bitRatePerChannel: null },
  pcm_s24le: { maxChannels: 8, sampleRates: null, bitRatePerChannel: null },
  pcm_s16be: { maxChannels: 8, sampleRates: null, bitRatePerChannel: null },
  pcm_s24be: { maxChannels: 8, sampleRates: null, bitRatePerChannel: null },
} as const satisfies Record<string, AudioCodecFacts>;

/** An audio codec that can be written. */
export type AudioCodec = keyof typeof AUDIO_CODECS;

/** How many channels the encoder takes from a source with `channels`. */
export function channelsFor(codec: AudioCodec, channels: number): number {
  return Math.min(Math.max(channels, 1), AUDIO_CODECS[codec].maxChannels);
}

/** The sample rate to encode at: the source's own where the codec has it, else the next higher one, else its highest. */
export function sampleRateFor(codec: AudioCodec, sampleRate: number): number {
  const rates: readonly number[] | null = AUDIO_CODECS[codec].sampleRates;
  if (rates === null) return sampleRate;
  return rates.findLast((rate) => rate >= sampleRate) ?? rates[0] ?? sampleRate;
}

/** How well a video codec uses its bits; equal numbers are comparable at equal bit rates. */
const EFFICIENCY: Readonly<Record<string, number>> = {
  mpeg1video: 1,
  mpeg2video: 1,
  flv1: 1,
  theora: 2,
  wmv1: 1,
  wmv2: 1,
  mpeg4: 2,
  vp8: 3,
  h264: 3,
  hevc: 4,
  vp9: 4,
  av1: 5,
};

/** Nobody wants a file that is more than this many times as large, whatever the codec would need. */
const MOST_GROWTH = 2;

/**
 * How many times the source's bits an output needs for the same picture: less than 1 for a better codec. Null when the
 * source's codec says nothing about it, as with raw video, or the output has no bit rate, as with images.
 */
export function bitsNeeded(output: VideoCodec, source: string): number | null {
  const [from, to] = [EFFICIENCY[source], EFFICIENCY[output]];
  if (from === undefined || to === undefined) return null;
  return Math.min(MOST_GROWTH, from / to);
}
