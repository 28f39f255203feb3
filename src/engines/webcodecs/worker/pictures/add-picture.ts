import type { VideoSample, VideoSampleSource } from 'mediabunny';
import { limitedSample } from './limited-range.ts';

/** Encodes a sample with the values of television, and closes it whatever happens. */
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
