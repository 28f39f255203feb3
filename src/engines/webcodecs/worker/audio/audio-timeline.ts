import { AudioSample } from 'mediabunny';
import type { CommandOf } from '../../../../domain/step/step.ts';

/** The sound of an output whose length is fixed; decoded sounds are put on it one after the other. */
export type AudioTimeline = {
  readonly isFull: () => boolean;
  /** Seconds that are filled. */
  readonly filled: () => number;
  /** What blocks become on the timeline: at their time, faded where its end is near. Takes the blocks over. */
  readonly append: (blocks: readonly AudioSample[]) => AudioSample[];
};

/** Makes an empty timeline. Its sound starts `lead` seconds before 0. */
export function createAudioTimeline(
  { channels, sampleRate, seconds, fade }: CommandOf<'soundtrack'>,
  lead: number,
): AudioTimeline {
  const frames = Math.round(seconds * sampleRate);
  let at = 0;

  const placed = (block: AudioSample, length: number): AudioSample => {
    const data = new Float32Array(channels * length);
    for (let planeIndex = 0; planeIndex < channels; planeIndex += 1) {
      const plane = data.subarray(planeIndex * length, (planeIndex + 1) * length);
      block.copyTo(plane, { planeIndex, format: 'f32-planar', frameCount: length });
      fadeOut(plane, frames - at, fade * sampleRate);
    }
    return new AudioSample({
      ...{ data, format: 'f32-planar', sampleRate, numberOfChannels: channels },
      timestamp: at / sampleRate - lead,
    });
  };
  return {
    isFull: () => at >= frames,
    filled: () => at / sampleRate,
    append(blocks) {
      const samples: AudioSample[] = [];
      for (const block of blocks) {
        const length = Math.min(frames - at, block.numberOfFrames);
        if (length > 0) samples.push(placed(block, length));
        at += length;
        block.close();
      }
      return samples;
    },
  };
}

/** Makes samples quieter over the last `length` samples before the end, which is `left` samples after the first of these. */
function fadeOut(samples: Float32Array, left: number, length: number): void {
  for (let n = Math.max(0, Math.ceil(left - length)); n < samples.length; n += 1) {
    samples[n] = (samples[n] ?? 0) * ((left - n) / length);
  }
}
