import {
  MkvOutputFormat,
  NullTarget,
  Output,
  VideoSampleSource,
  type VideoEncodingConfig,
  type VideoSample,
} from 'mediabunny';
import { EXCERPT_FRAMES } from '../../../frames/excerpt-times.ts';
import { pictureAdder } from '../pictures/add-picture.ts';
import { createComparison } from './ssim-comparison.ts';

/** Pictures at its start that tell little: a key frame is better than its rate, and what follows pays for it. */
const SETTLING = 6;

/** The source's frames that an excerpt may take when fewer are encoded than decoded. */
const MOST_DECODED = 6 * EXCERPT_FRAMES;

/**
 * The pictures of an excerpt, timed from 0 on as they will be encoded; each is for the caller to close. They can be
 * asked for several times, and need not be taken to their end.
 */
export type Excerpt = () => AsyncIterable<VideoSample>;

/**
 * The mean SSIM between the pictures of an excerpt as they reach the encoder and what it makes of them. Throws where it
 * cannot be measured. `alive` is awaited after each picture.
 */
export async function excerptSsim(
  excerpt: Excerpt,
  encoding: VideoEncodingConfig,
  alive: () => Promise<void>,
): Promise<number> {
  const comparison = createComparison();
  const encoder = new VideoSampleSource({
    ...encoding,
    onEncodedSample: comparison.before,
    onEncodedPacket: comparison.after,
  });
  // The output is what mediabunny's encoders write to; nothing of it is kept.
  const output = new Output({ format: new MkvOutputFormat(), target: new NullTarget() });
  output.addVideoTrack(encoder);
  try {
    await output.start();
    const addPicture = pictureAdder(encoder);
    let decoded = 0;
    for await (const sample of excerpt()) {
      await addPicture(sample);
      await alive();
      decoded += 1;
      if (comparison.count() >= EXCERPT_FRAMES || decoded >= MOST_DECODED) break;
    }
    await output.finalize();
    return await comparison.result(SETTLING);
  } finally {
    if (output.state !== 'finalized') await output.cancel();
    comparison.close();
  }
}
