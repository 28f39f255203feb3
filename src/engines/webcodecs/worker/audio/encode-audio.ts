import {
  AudioSampleSource,
  canEncodeAudio,
  Quality,
  type AudioCodec,
  type AudioSample,
  type InputAudioTrack,
  type OutputFormat,
} from 'mediabunny';
import type { TrackCommand } from '../../../../domain/step/track-command.ts';
import { createAudioBlocks, type AudioBlocks } from './audio-blocks.ts';
import { audioCodecNamed, isPcm } from '../codecs/codec-names.ts';
import { loadDecoder, loadEncoder } from './load-coders.ts';
import { Declined } from '../work/refusals.ts';
import { soundBetween } from './sound-between.ts';
import { trackMetadata } from '../containers/track-metadata.ts';
import type { OpenSource, TrackWork, WorkContext } from '../work/track-work.ts';

type Encoding = Extract<TrackCommand, { kind: 'encode-audio' }>;

/** Seconds of the shortest packets that an encoder makes, with room to spare. */
const SHORTEST_PACKET = 0.01;

/**
 * Samples of silence that the packaged AAC encoder puts before the sound without saying so. Starting so much before 0
 * keeps picture and sound together where the container can hide what lies there.
 */
const AAC_LEAD = 1024;

/** Decodes a track and encodes it again. */
export async function encodeAudio(
  source: OpenSource,
  track: InputAudioTrack,
  command: Encoding,
  { format, shift }: WorkContext,
): Promise<TrackWork> {
  const codec = audioCodecNamed(command.codec);
  if (codec === null) throw new Declined(`${command.codec} is encoded by FFmpeg.`);
  if (!format.getSupportedAudioCodecs().includes(codec)) {
    throw new Declined(`${format.fileExtension} does not hold ${codec}.`);
  }
  const { channels, sampleRate, bitRate, range, speed } = command;
  const packaged = await prepareCoders(track, codec, command);
  const lead = shift - aacLead(packaged, codec, format, sampleRate);
  const quality = bitRate === null ? {} : { quality: new Quality({ bitrate: bitRate }) };
  let packets = 0;
  const encoder = new AudioSampleSource({
    codec,
    ...quality,
    onEncodedPacket() {
      packets += 1;
    },
  });
  const metadata = await trackMetadata(track);
  const begin = source.start + (range?.from ?? 0);
  const end = earlier(endOf(source, track), range?.to == null ? null : source.start + range.to);
  const length = ((end ?? (await track.computeDuration())) - begin) / speed;
  return {
    name: `audio to ${command.codec}`,
    exactPackets: null,
    maximumPackets: Math.ceil(length / SHORTEST_PACKET) + 100,
    bytes: (length * (bitRate ?? channels * sampleRate * 16)) / 8,
    packets: () => packets,
    addTo: (output, count) => output.addAudioTrack(encoder, { ...metadata, ...count }),
    async run(reach) {
      const blocks = (await isToStay(track, codec, command))
        ? null
        : createAudioBlocks(command, lead);
      const whole = !format.supportsTimestampedMediaData;
      const cut = begin > source.start;
      for await (const sample of soundBetween(track, begin, end, { cut, whole })) {
        const reached = (sample.timestamp + sample.duration) / speed + lead;
        await addAll(encoder, blocks === null ? [moved(sample, lead)] : pushed(blocks, sample));
        await reach(reached);
      }
      await addAll(encoder, blocks?.end() ?? []);
      encoder.close();
    },
  };
}

/** Seconds before its time at which sound has to start, so that what the packaged AAC encoder adds is hidden. */
export function aacLead(
  packaged: boolean,
  codec: AudioCodec,
  format: OutputFormat,
  sampleRate: number,
): number {
  const hidden = packaged && codec === 'aac' && format.negativeTimestampSupport === 'full';
  return hidden ? AAC_LEAD / sampleRate : 0;
}

/** True for lossless samples that stay what they are, to the bit: nothing is done to them. */
async function isToStay(
  track: InputAudioTrack,
  codec: AudioCodec,
  { channels, sampleRate, speed, gain, fade }: Encoding,
): Promise<boolean> {
  return (
    (isPcm(codec) || codec === 'flac') &&
    channels === (await track.getNumberOfChannels()) &&
    sampleRate === (await track.getSampleRate()) &&
    speed === 1 &&
    gain === 0 &&
    fade.in === 0 &&
    fade.out === 0
  );
}

function moved(sample: AudioSample, seconds: number): AudioSample {
  sample.setTimestamp(sample.timestamp + seconds);
  return sample;
}

/** Encodes samples, and closes them whatever happens. */
export async function addAll(
  encoder: AudioSampleSource,
  samples: readonly AudioSample[],
): Promise<void> {
  try {
    for (const sample of samples) await encoder.add(sample);
  } finally {
    for (const sample of samples) sample.close();
  }
}

/** The blocks that a sample fills; closes it. */
export function pushed(blocks: AudioBlocks, sample: AudioSample): AudioSample[] {
  try {
    return blocks.push(sample);
  } finally {
    sample.close();
  }
}

/** Loads what is needed, and makes sure that it works. True when the encoder is one that was loaded. */
export async function prepareCoders(
  track: InputAudioTrack,
  codec: AudioCodec,
  command: Pick<Encoding, 'channels' | 'sampleRate' | 'bitRate'>,
): Promise<boolean> {
  const from = await track.getCodec();
  if (from === null) throw new Declined('The codec is unknown.');
  await loadDecoder(from);
  const packaged = await loadEncoder({ ...command, codec });
  if (!(await track.canDecode())) throw new Declined(`This browser cannot decode ${from}.`);
  const { channels, sampleRate, bitRate } = command;
  const options = {
    numberOfChannels: channels,
    sampleRate,
    ...(bitRate === null ? {} : { quality: new Quality({ bitrate: bitRate }) }),
  };
  if (!(await canEncodeAudio(codec, options)))
    throw new Declined(`It cannot be encoded to ${codec}.`);
  return packaged;
}

/** Where the index of an MP4 ends the sound; what lies behind only fills the last packet. */
export function endOf({ facts }: OpenSource, track: InputAudioTrack): number | null {
  const known = facts?.tracks.find(({ id }) => id === track.id);
  // What Matroska says about it is a note that others may have outdated.
  return known === undefined || known.frames === null ? null : known.end;
}

function earlier(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}
