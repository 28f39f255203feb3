import { choice } from './option-spec.ts';
import { number } from './number.ts';

/** What the picture is encoded to; "auto" is the format's own choice. Formats offer those that they hold. */
const videoCodec = choice(['auto', 'h264', 'vp9', 'vp8', 'mpeg4', 'mpeg2video'], 'auto');

/** Bits per second of the picture, in thousands; 0 follows the quality. */
const videoBitrate = number([0, 200_000], 100, 0);

/** Constant quality on the codec's own scale, less is better; -1 follows the quality. A bit rate goes first. */
const crf = number([-1, 63], 1, -1);

/** Exact numbers for those who know them. */
export const encodingOptions = { videoCodec, videoBitrate, crf } as const;
