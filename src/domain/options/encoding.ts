import { choice, optional } from './option-spec.ts';

/** What the picture is encoded to; "auto" is the format's own choice. Formats offer those that they hold. */
const videoCodec = choice(['auto', 'h264', 'vp9', 'vp8', 'mpeg4', 'mpeg2video'], 'auto');

/** Bits per second of the picture, in thousands; left open, it follows the quality. */
const videoBitrate = optional([1, 200_000], 100, 0);

/** Constant quality on the codec's own scale, less is better; left open, it follows the quality. A bit rate goes first. */
const crf = optional([0, 63], 1, -1);

/** How good a picture is, as JPEG, WebP, AVIF and JPEG XL count it: more is better; left open, it follows the quality. */
const pictureQuality = optional([1, 100], 1, 0);

/** Every pixel as it is, whatever the file takes. */
const lossless = choice(['off', 'on'], 'off');

/** Exact numbers for those who know them. */
export const encodingOptions = { videoCodec, videoBitrate, crf, pictureQuality, lossless } as const;
