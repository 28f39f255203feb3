import {
  AudioSampleSource,
  canEncodeAudio,
  Mp3OutputFormat,
  Quality,
  type AudioCodec,
  type AudioSample,
  type InputAudioTrack,
  type OutputFormat,
} from 'mediabunny';
import type { EncodeAudio } from '../../../../domain/step/track-command.ts';
import { createPacketEnds } from '../containers/matroska-end.ts';
import { audioCodecFor } from '../containers/output-format.ts';
import { Declined } from '../work/refusals.ts';
import type { TrackWork } from '../work/track-work.ts';
import { createMp3Info } from '../codecs/mp3-info.ts';
import type { FileContent } from '../../../worker/file-content.ts';
import { loadDecoder, loadEncoder } from './load-coders.ts';
import { createSoundEnd } from './sound-end.ts';

/** What sound is encoded to. Hertz, and bits per second. */
type Encoding = Pick<EncodeAudio, 'codec' | 'channels' | 'sampleRate' | 'bitRate'>;

/** Seconds of the shortest packets that an encoder makes, with room to spare. */
const SHORTEST_PACKET = 0.01;

/** Bits of a sample that is stored as it is, which is about what a lossless codec writes at the most. */
const LOSSLESS_BITS = 16;

/**
 * Samples of silence that the packaged AAC encoder puts before the sound without saying so. Starting so much before 0
 * keeps picture and sound together where the container can hide what lies there.
 */
const AAC_LEAD = 1024;

/** An encoder of sound, ready to be added to an output. */
export type SoundEncoder = {
  readonly codec: AudioCodec;
  readonly source: AudioSampleSource;
  /** Seconds before its time at which sound has to start, so that what the encoder adds is hidden. */
  readonly lead: number;
  /** What comes of so many seconds of sound. */
  readonly expected: (
    seconds: number,
  ) => Pick<TrackWork, 'maximumPackets' | 'exactPackets' | 'bytes'>;
  /** How many packets were written. */
  readonly packets: () => number;
  /** See `TrackWork.complete`. */
  readonly complete?: TrackWork['complete'];
  /** Encodes samples, and closes them whatever happens. */
  readonly add: (samples: readonly AudioSample[]) => Promise<void>;
  /** Says that there are no more. */
  readonly close: () => void;
};

/**
 * Loads what is needed to decode some tracks and to encode their sound, and makes sure that it works. Throws Declined
 * where it does not.
 */
export async function createSoundEncoder(
  format: OutputFormat,
  encoding: Encoding,
  tracks: readonly InputAudioTrack[],
): Promise<SoundEncoder> {
  const codec = audioCodecFor(format, encoding.codec);
  const { channels, sampleRate, bitRate } = encoding;
  const quality = bitRate === null ? {} : { quality: new Quality({ bitrate: bitRate }) };
  for (const track of tracks) await prepareDecoder(track);
  const packaged = await loadEncoder({ ...encoding, codec });
  if (!(await canEncodeAudio(codec, { numberOfChannels: channels, sampleRate, ...quality }))) {
    throw new Declined(`It cannot be encoded to ${codec}.`);
  }
  const isHidden = packaged && codec === 'aac' && format.negativeTimestampSupport === 'full';
  const end = createSoundEnd(codec === 'aac' && packaged ? AAC_LEAD / sampleRate : null);
  const info = codec === 'mp3' && format instanceof Mp3OutputFormat ? createMp3Info() : null;
  const ends = codec === 'opus' ? createPacketEnds(format) : null;
  let packets = 0;
  let frames = 0;
  const source = new AudioSampleSource({
    codec,
    ...quality,
    onEncodedPacket(packet, meta) {
      packets += 1;
      end.shorten(packet, meta);
      if (end.excess() > 0) ends?.pass(packet, end.excess());
      info?.pass(packet);
    },
  });
  return {
    codec,
    source,
    lead: isHidden ? AAC_LEAD / sampleRate : 0,
    expected: (seconds) => ({
      maximumPackets: Math.ceil(seconds / SHORTEST_PACKET) + 100,
      exactPackets: null,
      bytes: (seconds * (bitRate ?? channels * sampleRate * LOSSLESS_BITS)) / 8,
    }),
    packets: () => packets,
    ...(ends === null ? {} : { complete: ends.complete }),
    ...(info === null ? {} : { complete: (content: FileContent) => info.finish(content, frames) }),
    async add(samples) {
      try {
        for (const sample of samples) {
          frames += sample.numberOfFrames;
          end.given(sample);
          await source.add(sample);
        }
      } finally {
        for (const sample of samples) sample.close();
      }
    },
    close: () => source.close(),
  };
}

async function prepareDecoder(track: InputAudioTrack): Promise<void> {
  const codec = await track.getCodec();
  if (codec === null) throw new Declined('The codec is unknown.');
  await loadDecoder(codec);
  if (!(await track.canDecode())) throw new Declined(`This browser cannot decode ${codec}.`);
}
