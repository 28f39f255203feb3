import type { VideoSample } from 'mediabunny';
import { mappedPlanes, planeTable } from './mapped-planes.ts';

/** Luma from 0-255 to 16-235, and chroma to 16-240, around its middle. */
const TABLES = {
  luma: planeTable((value) => 16 + (value * 219) / 255),
  chroma: planeTable((value) => 128 + ((value - 128) * 224) / 255),
} as const;

/**
 * The same picture with the values of television, or null when it has them already. Encoders store full-range values
 * as they are, and what Chromium writes of VP9 and AV1 is then shown too dark and too bright by FFmpeg's players.
 */
export async function limitedSample(sample: VideoSample): Promise<VideoSample | null> {
  return sample.colorSpace.fullRange === true ? mappedPlanes(sample, TABLES, false) : null;
}
