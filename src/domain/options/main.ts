import { choice, number, optional, set, type OptionalSpec } from './option-spec.ts';

/** Trades time for size. Only "smallest" asks for work that a copied track would not need. */
const quality = choice(['fast', 'balanced', 'smallest'], 'balanced');

/**
 * The shorter side of the picture, in pixels, which is never enlarged; "custom" is `width` and `height`, "auto" what
 * suits the format: videos become small animations, pictures keep their size.
 */
const resolution = choice(
  ['auto', 'source', '2160', '1440', '1080', '720', '480', '360', '240', 'custom'],
  'source',
);

/** Shorter sides of the picture, in pixels: an output for each that the source has. */
const renditions = set([2160, 1440, 1080, 720, 480, 360, 240]);

/** Pixels of the output, for the resolution "custom"; left open, one follows from the other. */
const width = optional([2, 16_384], 2, 0);
const height = optional([2, 16_384], 2, 0);

/** The longer side of a picture, in pixels, which is never enlarged; left open, there is no limit but `resolution`. */
const longestEdge: OptionalSpec = {
  ...optional([1, 16_384], 1, 0),
  usual: [1280, 1600, 2048, 3840],
};

/** What happens when the picture's shape is not that of `width` and `height`. */
const fitMode = choice(['fit', 'fill', 'pad', 'stretch'], 'fit');

/** Frames per second. Never invents frames. */
const frameRate = choice(['source', '60', '50', '30', '25', '24', '15', '10'], 'source');

/** Of all channels together. "auto" follows quality, channels and the source. */
const audioBitrate = choice(['auto', '320', '256', '192', '160', '128', '96', '64'], 'auto');

/** Millions of bytes that the output may have at most; left open, there is no limit. */
const maxSize: OptionalSpec = {
  ...optional([0, 100_000], 0.1, 0),
  usual: [8, 10, 16, 25, 50, 100],
};

/** How much smaller than its source the output is to be, at least: by a quarter, a half, or three quarters. */
const smaller = choice(['off', 'light', 'medium', 'strong'], 'off');

/** Where in the video a still is taken, in seconds from the start. */
const frameTime = number([0, 86_400], 0.1, 0);

/** What most people choose by. */
export const mainOptions = {
  quality,
  resolution,
  longestEdge,
  width,
  height,
  fitMode,
  frameRate,
  smaller,
  maxSize,
  audioBitrate,
  renditions,
  frameTime,
} as const;
