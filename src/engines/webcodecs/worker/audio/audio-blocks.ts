import { AudioSample } from 'mediabunny';
import { concatenated, type Planes } from './sound-stage.ts';
import { soundStages, type SoundTarget } from './sound-stages.ts';

/** Seconds of a block: decoders give out a fiftieth, and each costs a message to the encoder's worker and back. */
const BLOCK = 0.5;

/** Seconds by which a sample may come late or early; below it is rounding. */
const TOLERANCE = 0.03;

/** Joins decoded sound to large blocks of the wanted shape. */
export type AudioBlocks = {
  /** Takes a sample over, closes it, and gives the blocks that are full. */
  readonly push: (sample: AudioSample) => AudioSample[];
  readonly end: () => AudioSample[];
};

/**
 * Makes blocks of sound. Channels, sample rate and start are those of the first sample that is pushed. `lead` is what
 * the time 0 becomes, in seconds.
 */
export function createAudioBlocks(wanted: SoundTarget, lead: number): AudioBlocks {
  let stream: ReturnType<typeof startStream> | null = null;
  return {
    push(sample) {
      try {
        stream ??= startStream(sample, wanted, lead);
        return stream.push(sample);
      } finally {
        sample.close();
      }
    },
    end: () => stream?.end() ?? [],
  };
}

function startStream(first: AudioSample, wanted: SoundTarget, lead: number) {
  const { sampleRate, numberOfChannels, timestamp: start } = first;
  const begin = start / wanted.speed;
  const stages = soundStages({ channels: numberOfChannels, sampleRate }, wanted, begin);
  const size = Math.round(BLOCK * wanted.sampleRate);
  let pieces: Planes[] = [];
  let waiting = 0;
  let taken = 0;
  let given = 0;

  const keep = (planes: Planes) => {
    pieces.push(planes);
    waiting += planes[0]?.length ?? 0;
  };
  const take = (planes: Planes) => {
    taken += planes[0]?.length ?? 0;
    keep(stages.push(planes));
  };
  const block = (): AudioSample[] => {
    if (waiting === 0) return [];
    const data = concatenated(
      Array.from({ length: wanted.channels }, (_, n) =>
        concatenated(pieces.map((planes) => planes[n] ?? new Float32Array())),
      ),
    );
    const timestamp = begin + lead + given / wanted.sampleRate;
    given += waiting;
    [pieces, waiting] = [[], 0];
    const shape = { numberOfChannels: wanted.channels, sampleRate: wanted.sampleRate };
    return [new AudioSample({ data, format: 'f32-planar', timestamp, ...shape })];
  };
  return {
    push(sample: AudioSample): AudioSample[] {
      if (sample.sampleRate !== sampleRate || sample.numberOfChannels !== numberOfChannels) {
        throw new Error('The sound changes its shape on the way.');
      }
      const missing = sample.timestamp - start - taken / sampleRate;
      if (missing > TOLERANCE) {
        const silence = Math.round(missing * sampleRate);
        take(Array.from({ length: numberOfChannels }, () => new Float32Array(silence)));
      }
      // What was heard already is not heard twice: all that follows would be late.
      const heard = missing < -TOLERANCE ? Math.round(-missing * sampleRate) : 0;
      take(planesOf(sample).map((plane) => plane.subarray(heard)));
      return waiting >= size ? block() : [];
    },
    end(): AudioSample[] {
      keep(stages.end());
      return block();
    },
  };
}

function planesOf(sample: AudioSample): Planes {
  return Array.from({ length: sample.numberOfChannels }, (_, planeIndex) => {
    const plane = new Float32Array(sample.numberOfFrames);
    sample.copyTo(plane, { planeIndex, format: 'f32-planar' });
    return plane;
  });
}
