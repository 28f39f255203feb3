import type { VideoSample, VideoSampleSource } from 'mediabunny';
import { mappedPlanes, planeTable } from './mapped-planes.ts';

/** Luma from 0-255 to 16-235, and chroma to 16-240, around its middle. */
const TABLES = {
  luma: planeTable((value) => 16 + (value * 219) / 255),
  chroma: planeTable((value) => 128 + ((value - 128) * 224) / 255),
} as const;

/** Encodes a sample in limited range, the values of television, and closes it whatever happens. */
export async function addPicture(
  encoder: VideoSampleSource,
  sample: VideoSample,
  options: VideoEncoderEncodeOptions = {},
): Promise<void> {
  let limited: VideoSample | null = null;
  try {
    limited = await limitedSample(sample);
    await encoder.add(limited ?? sample, options);
  } finally {
    limited?.close();
    sample.close();
  }
}

/**
 * The same picture in limited range, or null when it is in it already. Encoders store full-range values as they are,
 * and what Chromium writes of VP9 and AV1 is then shown too dark and too bright by FFmpeg's players.
 */
async function limitedSample(sample: VideoSample): Promise<VideoSample | null> {
  return sample.colorSpace.fullRange === true ? mappedPlanes(sample, TABLES, false) : null;
}
