import { formatOf, type FormatId } from '../../../src/domain/formats/catalogue.ts';
import { ALIKE, unlikeness } from '../native/native-frames.ts';
import { nativeBeeps, nativeFlashes } from '../native/native-marks.ts';
import { nativeSamples } from '../native/native-sound.ts';
import {
  nativeDecodeErrors,
  nativeProbe,
  type NativeProbe,
  type NativeStream,
} from '../native/native.ts';

/** How far picture and sound may move, in seconds: less than a frame at 25 a second. */
const IN_TIME = 0.035;
/** How far a length may be off, in seconds: what encoders of sound add at both ends. */
const LENGTH = 0.1;
/** How far the shape of a picture may be off: sides become even. */
const SHAPE = 0.02;
/** The colours of a GIF are 256, and a wrong matrix is 3.5 off. */
const COARSE = 3;

/** What is wrong with a converted file, judged by the system's ffmpeg alone; nothing for one that is right. */
export async function faultsOf(file: string, source: string, to: FormatId): Promise<string[]> {
  const { kind } = formatOf(to);
  const [is, should] = await Promise.all([nativeProbe(file), nativeProbe(source)]);
  const errors = await nativeDecodeErrors(file);
  const faults = errors === '' ? [] : [`does not decode: ${errors.split('\n')[0]}`];
  if (kind !== 'still') faults.push(...(await lengthFaults(file, is, source, should)));
  if (kind !== 'audio' && kind !== 'subtitles')
    faults.push(...(await pictureFaults(file, source, is, should, kind)));
  const flashes = kind === 'video' ? await both(nativeFlashes) : null;
  const lead = flashes === null ? 0 : leadOf(...flashes);
  if (soundOf(should) !== undefined && (kind === 'audio' || kind === 'video'))
    faults.push(
      ...(soundOf(is) === undefined
        ? ['has no sound']
        : movedFaults('beeps', ...(await both(nativeBeeps)), lead)),
    );
  if (flashes !== null) faults.push(...movedFaults('flashes', ...flashes, lead));
  return faults;

  /** The same of both files. */
  function both<T>(measure: (of: string) => Promise<T>): Promise<[T, T]> {
    return Promise.all([measure(file), measure(source)]);
  }
}

function videoOf({ streams }: NativeProbe): NativeStream | undefined {
  return streams.find((one) => one.codec_type === 'video' && one.disposition?.attached_pic !== 1);
}

function soundOf({ streams }: NativeProbe): NativeStream | undefined {
  return streams.find((one) => one.codec_type === 'audio');
}

async function lengthFaults(
  file: string,
  is: NativeProbe,
  source: string,
  should: NativeProbe,
): Promise<string[]> {
  const [lengths, wanted] = [await lengthsOf(file, is), await lengthsOf(source, should)];
  const isRight = lengths.some((one) => wanted.some((other) => Math.abs(one - other) <= LENGTH));
  return isRight ? [] : [`${lengths.join(' or ')} s long, not ${wanted.join(' or ')} s`];
}

/**
 * Seconds of a file: what it says; of sound alone also what comes of it. What an MP3 says has the lead-in and the padding
 * in it, which at 8 kHz are 0.17 s and which nobody hears; a bare AAC says nothing, and ffprobe guesses; but what AAC is
 * decoded to has its last block in it.
 */
async function lengthsOf(file: string, probe: NativeProbe): Promise<number[]> {
  const said = Number(probe.format.duration);
  const rate = Number(soundOf(probe)?.sample_rate);
  if (videoOf(probe) !== undefined || Number.isNaN(rate)) return [said];
  return [said, (await nativeSamples(file)).length / rate];
}

async function pictureFaults(
  file: string,
  source: string,
  is: NativeProbe,
  should: NativeProbe,
  kind: 'video' | 'animation' | 'still',
): Promise<string[]> {
  const [video, wanted] = [videoOf(is), videoOf(should)];
  if (video === undefined || wanted === undefined) return ['has no picture'];
  const faults: string[] = [];
  const [shape, before] = [shapeOf(video), shapeOf(wanted)];
  if (Math.abs(shape / before - 1) > SHAPE) faults.push(`shaped ${shape}, not ${before}`);
  if (kind === 'video' && video.nb_read_frames !== wanted.nb_read_frames)
    faults.push(`${video.nb_read_frames} frames, not ${wanted.nb_read_frames}`);
  const off = await unlikeness(file, source);
  if (off > (kind === 'animation' ? COARSE : ALIKE)) faults.push(`colours ${off.toFixed(1)} off`);
  return faults;
}

/** Width by height, as it is shown. */
function shapeOf({ width = 0, height = 1, sample_aspect_ratio: ratio }: NativeStream): number {
  const [across = 1, down = 1] = (ratio ?? '1:1').split(':').map(Number);
  return (width * (across || 1)) / (height * (down || 1));
}

/**
 * How much earlier everything is than in the source, in seconds: Windows Media begins a few hundredths after 0, and
 * what comes of it at 0. Sound that does not go along is heard beside its picture.
 */
function leadOf([is = 0]: readonly number[], [should = 0]: readonly number[]): number {
  return Math.min(LENGTH, Math.max(0, should - is));
}

/** Flashes and beeps have to be as many as in the source, and at the same times. */
function movedFaults(
  what: string,
  is: readonly number[],
  should: readonly number[],
  lead: number,
): string[] {
  const moved = should.some((time, n) => Math.abs(time - lead - (is[n] ?? Infinity)) > IN_TIME);
  return moved || is.length !== should.length
    ? [`${what} at ${is.join(', ')}, not at ${should.join(', ')}`]
    : [];
}
