import { AudioSample } from 'mediabunny';
import { Declined } from './declined.ts';
import { mixChannels, mixMatrix } from './mix-channels.ts';
import { createResampler } from './resampler.ts';

/** Seconds of a block: decoders give out a fiftieth, and each costs a message to the encoder's worker and back. */
const BLOCK = 0.5;

/** Seconds of silence in the source that are worth filling; below it is rounding. */
const GAP = 0.03;

/** What sound is to be like. Hertz. */
export type AudioShape = { readonly channels: number; readonly sampleRate: number };

/** Joins decoded sound to large blocks of the wanted shape. */
export type AudioBlocks = {
  /** Takes a sample, which stays open, and gives the blocks that are full. */
  readonly push: (sample: AudioSample) => AudioSample[];
  readonly end: () => AudioSample[];
};

type Planes = Float32Array<ArrayBuffer>[];

/** Starts with the first sample that is pushed: its shape and time count. */
export function createAudioBlocks(wanted: AudioShape): AudioBlocks {
  let stream: ReturnType<typeof startStream> | null = null;
  return {
    push(sample) {
      stream ??= startStream(sample, wanted);
      return stream.push(sample);
    },
    end: () => stream?.end() ?? [],
  };
}

function startStream(first: AudioSample, wanted: AudioShape) {
  const { sampleRate, numberOfChannels, timestamp: start } = first;
  const matrix =
    numberOfChannels === wanted.channels ? null : mixMatrix(numberOfChannels, wanted.channels);
  if (matrix === null && numberOfChannels !== wanted.channels) {
    throw new Declined(`Sound of ${numberOfChannels} channels made into ${wanted.channels}.`);
  }
  const resamplers =
    sampleRate === wanted.sampleRate
      ? null
      : Array.from({ length: wanted.channels }, () =>
          createResampler(sampleRate, wanted.sampleRate),
        );
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
    const mixed = matrix === null ? planes : mixChannels(planes, matrix);
    keep(resamplers?.map((one, n) => one.push(mixed[n] ?? new Float32Array())) ?? mixed);
  };
  const block = (): AudioSample[] => {
    if (waiting === 0) return [];
    const data = joined(pieces, wanted.channels, waiting);
    const timestamp = start + given / wanted.sampleRate;
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
      if (missing > GAP) {
        const silence = Math.round(missing * sampleRate);
        take(Array.from({ length: numberOfChannels }, () => new Float32Array(silence)));
      }
      take(planesOf(sample));
      return waiting >= size ? block() : [];
    },
    end(): AudioSample[] {
      if (resamplers !== null) keep(resamplers.map((one) => one.end()));
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

function joined(
  pieces: readonly Planes[],
  channels: number,
  length: number,
): Float32Array<ArrayBuffer> {
  const data = new Float32Array(channels * length);
  for (let channel = 0; channel < channels; channel += 1) {
    let at = channel * length;
    for (const planes of pieces) {
      const plane = planes[channel] ?? new Float32Array();
      data.set(plane, at);
      at += plane.length;
    }
  }
  return data;
}
