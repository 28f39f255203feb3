/**
 * How good an encoded picture has to be. `value` is on the codec's own scale: CRF for h264 and vp9, quantizer scale
 * for the MPEG family, 0-10 for theora, 0-100 for webp. `bitRate` is what encoders without such a scale aim at;
 * `ceiling` is what is not to be exceeded. Both in bits per second. `likeness`, where it is not null, is the SSIM (0 to
 * 1) with the source that is enough: an encoder that aims at a bit rate may find out that fewer bits reach it.
 */
export type VideoRate = {
  readonly effort: 'fast' | 'balanced' | 'smallest';
  readonly value: number;
  readonly bitRate: number;
  readonly likeness: number | null;
  readonly ceiling: number | null;
  /** For WebP: whatever the quality is, every pixel is as it was. */
  readonly lossless?: true;
  /** `all`: the bit rate is met on average, whatever quality that is; otherwise no more is spent than that needs. */
  readonly spend?: 'all';
};
