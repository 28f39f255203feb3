import type { VideoSample, VideoSampleSource } from 'mediabunny';
import { mappedPlanes, planeTable } from './mapped-planes.ts';
import { pictureScaler } from './scaled-picture.ts';

/** Luma from 0-255 to 16-235, and chroma to 16-240, around its middle. */
const TABLES = {
  luma: planeTable((value) => 16 + (value * 219) / 255),
  chroma: planeTable((value) => 128 + ((value - 128) * 224) / 255),
} as const;

/**
 * Makes a function that encodes samples in limited range, the values of television, and closes them whatever happens.
 * Where a video changes its size on the way, what comes later gets the size of what came first.
 */
export function pictureAdder(
  encoder: VideoSampleSource,
): (sample: VideoSample, options?: VideoEncoderEncodeOptions) => Promise<void> {
  let first: { readonly width: number; readonly height: number } | null = null;
  let scale: ReturnType<typeof pictureScaler> | null = null;
  return async (sample, options = {}) => {
    const { codedWidth: width, codedHeight: height } = sample;
    first ??= { width, height };
    const isOther = width !== first.width || height !== first.height;
    if (isOther) scale ??= pictureScaler(first);
    const given = [sample];
    try {
      for (const change of [limitedSample, ...(isOther && scale !== null ? [scale] : [])]) {
        const changed = await change(given.at(-1) ?? sample);
        if (changed !== null) given.push(changed);
      }
      await encoder.add(given.at(-1) ?? sample, options);
    } finally {
      for (const one of given) one.close();
    }
  };
}

/**
 * The same picture in limited range, or null when it is in it already. Encoders store full-range values as they are,
 * and what Chromium writes of VP9 and AV1 is then shown too dark and too bright by FFmpeg's players.
 */
async function limitedSample(sample: VideoSample): Promise<VideoSample | null> {
  return sample.colorSpace.fullRange === true ? mappedPlanes(sample, TABLES, false) : null;
}
