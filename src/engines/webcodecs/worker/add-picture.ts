import type { VideoSample, VideoSampleSource } from 'mediabunny';
import { fadedPicture } from './faded-picture.ts';
import { limitedSample } from './limited-range.ts';

/**
 * Encodes a sample with the values of television, and closes it whatever happens. `level` is how much of it is to be
 * seen: from 0, nothing, to 1, all.
 */
export async function addPicture(
  encoder: VideoSampleSource,
  sample: VideoSample,
  level = 1,
): Promise<void> {
  const open = [sample];
  try {
    const limited = await limitedSample(sample);
    if (limited !== null) open.push(limited);
    const plain = limited ?? sample;
    const faded = level < 1 ? await fadedPicture(plain, level) : null;
    if (faded !== null) open.push(faded);
    await encoder.add(faded ?? plain);
  } finally {
    for (const one of open) one.close();
  }
}
