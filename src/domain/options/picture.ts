import { choice } from './option-spec.ts';
import { number } from './number.ts';

/** Pixels that are cut off each side of the upright source. */
const cut = (label: string) => number(label, 'px', [0, 16_384], 1, 0);

/** Clockwise, in degrees, after the crop. */
const rotate = choice(
  'Turn',
  [
    { value: '0', label: 'As it is' },
    { value: '90', label: '90° right' },
    { value: '180', label: '180°' },
    { value: '270', label: '90° left' },
  ],
  '0',
);

const flip = choice(
  'Mirror',
  [
    { value: 'none', label: 'As it is' },
    { value: 'horizontal', label: 'Left and right' },
    { value: 'vertical', label: 'Top and bottom' },
  ],
  'none',
);

/** "auto" does it for sources that say that they are interlaced, "on" for all. */
const deinterlace = choice(
  'Deinterlace',
  [
    { value: 'auto', label: 'Where needed' },
    { value: 'on', label: 'Always' },
    { value: 'off', label: 'Never' },
  ],
  'auto',
);

const denoise = choice(
  'Denoise',
  [
    { value: 'off', label: 'Off' },
    { value: 'light', label: 'Light' },
    { value: 'strong', label: 'Strong' },
  ],
  'off',
);

/** What happens to each picture. */
export const pictureOptions = {
  cropLeft: cut('Cut off left'),
  cropTop: cut('Cut off top'),
  cropRight: cut('Cut off right'),
  cropBottom: cut('Cut off bottom'),
  rotate,
  flip,
  deinterlace,
  denoise,
} as const;
