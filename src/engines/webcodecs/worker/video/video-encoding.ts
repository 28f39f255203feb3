import { Quality, type VideoCodec, type VideoEncodingConfig } from 'mediabunny';

/** Seconds between key frames: close enough to jump to, far enough to cost little. */
const KEY_INTERVAL = 10;

/** What an encoder of pictures aims at. */
export type VideoAim = {
  readonly codec: VideoCodec;
  /** The most bits per second that may be spent. It decides about the codec's level, whatever is spent. */
  readonly allowed: number;
  readonly mode: 'constant' | 'variable';
  /** Frames per second of the output; null when nobody knows. */
  readonly rate: number | null;
};

/**
 * How pictures are encoded, whatever is done to them before. `bitRate` says how many bits per second are spent in fact;
 * it is called when the encoder is set up, which is with the first picture.
 */
export function videoEncoding(
  { codec, allowed, mode, rate }: VideoAim,
  bitRate: () => number,
): VideoEncodingConfig {
  return {
    codec,
    quality: new Quality({ bitrate: allowed, bitrateMode: mode }),
    keyFrameInterval: KEY_INTERVAL,
    latencyMode: 'quality',
    onEncoderConfig(config) {
      // Browsers take 30 frames a second for granted and spend the bits of each of them.
      if (rate === null) delete config.framerate;
      else config.framerate = rate;
      config.bitrate = bitRate();
    },
  };
}
