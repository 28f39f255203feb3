import { AudioSample, AudioSampleSink, MP3, OGG, type InputAudioTrack } from 'mediabunny';
import { blobReader } from '../../../witness/blob-reader.ts';
import { mp3Heard } from '../codecs/mp3-padding.ts';
import { matroskaFiller } from '../containers/matroska-filler.ts';
import { factsOf } from '../work/file-facts.ts';
import type { OpenSource } from '../work/track-work.ts';

/** Seconds before a cut that are decoded: decoders only get going with what lies before what they are to give out. */
const RUN_UP = 0.15;

/** Seconds of silence that are enough for a track. */
const EMPTY = 0.1;

/**
 * The sound of a track from `start` to `end`, in seconds of its own timestamps; null is the track's end. Samples are timed
 * from `start` on, and are the caller's to close. After a `cut` the decoder is started a little before `start`. `whole`
 * puts silence where a track that begins late is not there yet. `filler` seconds of the last packet are no sound: times
 * in Matroska are too coarse to say where that is.
 */
export async function* soundBetween(
  track: InputAudioTrack,
  start: number,
  end: number | null,
  {
    cut,
    whole,
    filler,
  }: { readonly cut: boolean; readonly whole: boolean; readonly filler: number },
): AsyncGenerator<AudioSample> {
  let first = true;
  const runUp = cut ? RUN_UP : 0;
  const sink = new AudioSampleSink(track);
  const samples = sink.samples(start - runUp, end ?? undefined);
  for await (const decoded of filler > 0 ? withoutFiller(samples, filler) : samples) {
    const sample = trimmed(decoded, start, end ?? Infinity);
    if (sample === null) continue;
    sample.setTimestamp(sample.timestamp - start);
    const missing = Math.round(sample.timestamp * sample.sampleRate);
    if (first && whole && missing > 0) yield silence(sample, missing);
    first = false;
    yield sample;
  }
  if (first && cut)
    yield emptySound(await track.getSampleRate(), await track.getNumberOfChannels());
}

/** All samples but what fills up the last packet. */
async function* withoutFiller(
  samples: AsyncIterable<AudioSample>,
  seconds: number,
): AsyncGenerator<AudioSample> {
  let last: AudioSample | null = null;
  try {
    for await (const sample of samples) {
      const before = last;
      last = sample;
      if (before !== null) yield before;
    }
    const end =
      last === null ? null : trimmed(last, -Infinity, last.timestamp + last.duration - seconds);
    last = null;
    if (end !== null) yield end;
  } finally {
    last?.close();
  }
}

/** Stands for sound that was over before the cut begins, so that its track is there. */
function emptySound(sampleRate: number, numberOfChannels: number): AudioSample {
  const data = new Float32Array(Math.round(EMPTY * sampleRate) * numberOfChannels);
  return new AudioSample({
    data,
    format: 'f32-planar',
    sampleRate,
    numberOfChannels,
    timestamp: 0,
  });
}

/** The part of a sample between two times; null when there is none. Takes the sample over. */
function trimmed(sample: AudioSample, start: number, end: number): AudioSample | null {
  const { timestamp, sampleRate, numberOfFrames } = sample;
  const first = Math.max(0, Math.round((start - timestamp) * sampleRate));
  const last = Math.min(numberOfFrames, Math.round((end - timestamp) * sampleRate));
  if (first === 0 && last === numberOfFrames) return sample;
  try {
    return first < last ? sample.trim(first, last) : null;
  } finally {
    sample.close();
  }
}

/** Silence of the same kind as a sample, from 0 to where it begins. */
function silence(sample: AudioSample, frames: number): AudioSample {
  const { format, sampleRate, numberOfChannels } = sample;
  const width = sample.allocationSize({ planeIndex: 0 }) / sample.numberOfFrames;
  const planes = format.endsWith('-planar') ? numberOfChannels : 1;
  const data = new Uint8Array(frames * width * planes).fill(format.startsWith('u8') ? 128 : 0);
  return new AudioSample({ data, format, sampleRate, numberOfChannels, timestamp: 0 });
}

/**
 * Where a track's sound begins and ends, in seconds of its own timestamps; a null end is that of the last packet, of which
 * so many seconds are no sound.
 */
export type SoundBounds = {
  readonly start: number;
  readonly end: number | null;
  readonly filler: number;
};

/**
 * Which part of what is decoded is sound. What lies behind only fills the last packet: the index of an MP4 says so, the
 * last page of an Ogg, the last block of Opus in a Matroska, and the first frame of an MP3, which says the same of its
 * beginning. The lengths of tracks in Matroska are notes that others may have outdated.
 */
export async function soundBounds(
  source: OpenSource,
  track: InputAudioTrack,
): Promise<SoundBounds> {
  const { file, input, facts, start } = source;
  const format = await input.getFormat();
  if (format === MP3) {
    const heard = await mp3Heard(blobReader(file));
    return heard === null
      ? { start, end: null, filler: 0 }
      : { start: heard.from, end: heard.to, filler: 0 };
  }
  if (format === OGG) return { start, end: await track.computeDuration(), filler: 0 };
  const known = factsOf(facts, track);
  const end = known === null || known.frames === null ? null : known.end;
  const isOpus = (await track.getCodec()) === 'opus';
  return { start, end, filler: isOpus ? await matroskaFiller(source, track) : 0 };
}
