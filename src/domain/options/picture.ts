import { choice, number } from './option-spec.ts';

/** Pixels that are cut off each side of the upright source. */
const margin = number([0, 16_384], 1, 0);

/** Clockwise, in degrees, after the crop. */
const rotate = choice(['0', '90', '180', '270'], '0');

const flip = choice(['none', 'horizontal', 'vertical'], 'none');

/** "auto" does it for sources that say that they are interlaced, "on" for all. */
const deinterlace = choice(['auto', 'on', 'off'], 'auto');

const denoise = choice(['off', 'light', 'strong'], 'off');

/** What is seen through a transparent picture, in a format that keeps no transparency. */
const background = choice(['white', 'black', 'grey', 'green'], 'white');

/** High dynamic range as usual screens show it, or kept in 10 bits. */
const hdr = choice(['sdr', 'keep'], 'sdr');

/** What happens to each picture. */
export const pictureOptions = {
  cropLeft: margin,
  cropTop: margin,
  cropRight: margin,
  cropBottom: margin,
  rotate,
  flip,
  deinterlace,
  denoise,
  background,
  hdr,
} as const;
