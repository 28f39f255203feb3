import { choice } from './option-spec.ts';
import { number } from './number.ts';

/** What the picture is encoded to; "auto" is the format's own choice. Formats offer those that they hold. */
const videoCodec = choice(
  'Video codec',
  [
    { value: 'auto', label: 'Automatic' },
    { value: 'h264', label: 'H.264' },
    { value: 'vp9', label: 'VP9' },
    { value: 'vp8', label: 'VP8' },
    { value: 'mpeg4', label: 'MPEG-4 (Xvid)' },
    { value: 'mpeg2video', label: 'MPEG-2' },
  ],
  'auto',
);

/** Bits per second of the picture, in thousands; 0 follows the quality. */
const videoBitrate = number('Video bitrate', 'kbit/s', [0, 200_000], 100, 0);

/** Constant quality on the codec's own scale, less is better; -1 follows the quality. A bit rate goes first. */
const crf = number('CRF', '', [-1, 63], 1, -1);

/** Exact numbers for those who know them. */
export const encodingOptions = { videoCodec, videoBitrate, crf } as const;
