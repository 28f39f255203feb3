import {
  MkvOutputFormat,
  NullTarget,
  Output,
  VideoSampleSink,
  VideoSampleSource,
  type InputVideoTrack,
  type VideoEncodingConfig,
} from 'mediabunny';
import { addLimited } from './add-limited.ts';
import { createComparison } from './comparison.ts';

/** Pictures of a spot. */
export const SPOT_FRAMES = 16;

/** Pictures at its start that tell little: a key frame is better than its rate, and what follows pays for it. */
const SETTLING = 6;

/** The source's frames that a spot may take when fewer are encoded than decoded. */
const MOST_DECODED = 6 * SPOT_FRAMES;

/**
 * How alike the pictures from a time on, in seconds of the source, are to what an encoder makes of them: SSIM. Throws
 * where that cannot be found out. `alive` is awaited after each picture.
 */
export async function spotLikeness(
  track: InputVideoTrack,
  from: number,
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
    let decoded = 0;
    for await (const sample of new VideoSampleSink(track).samples(from)) {
      sample.setTimestamp(Math.max(0, sample.timestamp - from));
      await addLimited(encoder, sample);
      await alive();
      decoded += 1;
      if (comparison.count() >= SPOT_FRAMES || decoded >= MOST_DECODED) break;
    }
    await output.finalize();
    return await comparison.result(SETTLING);
  } finally {
    if (output.state !== 'finalized') await output.cancel();
    comparison.close();
  }
}
