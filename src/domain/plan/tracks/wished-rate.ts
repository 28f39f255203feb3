import type { VideoCodec } from '../../media/codecs.ts';
import type { Options } from '../../options/options.ts';
import type { VideoRate } from '../../step/video-rate.ts';

/** The largest value of constant quality that a codec has; codecs that are not named have no such scale. */
const MOST_CRF: Readonly<Partial<Record<VideoCodec, number>>> = { h264: 51, vp9: 63, vp8: 63 };

/** The same rate with the exact numbers that the options ask for: a bit rate, which is met, or else a quality, whatever it takes. */
export function wishedRate(
  codec: VideoCodec,
  rate: VideoRate,
  {
    videoBitrate,
    crf,
    pictureQuality,
    lossless,
  }: Pick<Options, 'videoBitrate' | 'crf' | 'pictureQuality' | 'lossless'>,
): VideoRate {
  if (codec === 'webp' && lossless === 'on') return { ...rate, lossless: true };
  if (codec === 'webp' && pictureQuality !== null) return { ...rate, value: pictureQuality };
  const exact = { ...rate, likeness: null, ceiling: null };
  if (videoBitrate !== null) return { ...exact, bitRate: videoBitrate * 1000, spend: 'all' };
  const most = MOST_CRF[codec];
  return crf === null || most === undefined ? rate : { ...exact, value: Math.min(crf, most) };
}
