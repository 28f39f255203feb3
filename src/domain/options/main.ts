import { choice, type NumberSpec, type SetSpec } from './option-spec.ts';
import { number } from './number.ts';

/** Trades time for size. Only "smallest" asks for work that a copied track would not need. */
const quality = choice(
  'Quality',
  [
    { value: 'fast', label: 'Fast' },
    { value: 'balanced', label: 'Balanced' },
    { value: 'smallest', label: 'Smallest' },
  ],
  'balanced',
);

/** The shorter side of the picture, in pixels, which is never enlarged; "custom" is `width` and `height`. */
const resolution = choice(
  'Resolution',
  [
    { value: 'source', label: 'Same as source' },
    { value: '2160', label: 'Up to 2160p (4K)' },
    { value: '1440', label: 'Up to 1440p' },
    { value: '1080', label: 'Up to 1080p' },
    { value: '720', label: 'Up to 720p' },
    { value: '480', label: 'Up to 480p' },
    { value: '360', label: 'Up to 360p' },
    { value: '240', label: 'Up to 240p' },
    { value: 'custom', label: 'Own size' },
  ],
  'source',
);

/** Shorter sides of the picture, in pixels: an output for each that the source has. */
const renditions: SetSpec = {
  kind: 'set',
  label: 'Several resolutions',
  empty: 'Off',
  choices: ['2160', '1440', '1080', '720', '480', '360', '240'].map((value) => ({
    value,
    label: `${value}p`,
  })),
  default: '',
};

/** Pixels of the output, for the resolution "custom"; 0 follows from the other one. */
const width = number('Width', 'px', [0, 16_384], 2, 0);
const height = number('Height', 'px', [0, 16_384], 2, 0);

/** What happens when the picture's shape is not that of `width` and `height`. */
const fitMode = choice(
  'Fit',
  [
    { value: 'fit', label: 'Fit inside' },
    { value: 'fill', label: 'Fill and cut off' },
    { value: 'pad', label: 'Add black bars' },
    { value: 'stretch', label: 'Stretch' },
  ],
  'fit',
);

/** Frames per second. Never invents frames. */
const frameRate = choice(
  'Frame rate',
  [
    { value: 'source', label: 'Same as source' },
    { value: '60', label: 'Up to 60 fps' },
    { value: '50', label: 'Up to 50 fps' },
    { value: '30', label: 'Up to 30 fps' },
    { value: '25', label: 'Up to 25 fps' },
    { value: '24', label: 'Up to 24 fps' },
    { value: '15', label: 'Up to 15 fps' },
    { value: '10', label: 'Up to 10 fps' },
  ],
  'source',
);

/** Of all channels together. "auto" follows quality, channels and the source. */
const audioBitrate = choice(
  'Audio bitrate',
  [
    { value: 'auto', label: 'Automatic' },
    { value: '320', label: '320 kbit/s' },
    { value: '256', label: '256 kbit/s' },
    { value: '192', label: '192 kbit/s' },
    { value: '160', label: '160 kbit/s' },
    { value: '128', label: '128 kbit/s' },
    { value: '96', label: '96 kbit/s' },
    { value: '64', label: '64 kbit/s' },
  ],
  'auto',
);

/** Millions of bytes that the output may have at most; 0 is no limit. */
const maxSize: NumberSpec = {
  ...number('At most', 'MB', [0, 100_000], 0.1, 0),
  none: 'No limit',
  usual: [8, 10, 16, 25, 50, 100],
};

/** Where in the video a still is taken, in seconds from the start. */
const frameTime = number('Frame at', 's', [0, 86_400], 0.1, 0);

/** What most people choose by. */
export const mainOptions = {
  quality,
  resolution,
  width,
  height,
  fitMode,
  frameRate,
  maxSize,
  audioBitrate,
  renditions,
  frameTime,
} as const;
