import type { AudioCodec } from '../../media/codecs.ts';
import type { EncodeAudio } from '../../step/track-command.ts';
import { standardBitRate } from './quality.ts';

/** Bits per second below which one channel of a codec is no pleasure; and what its encoders still take. */
const LEAST: Readonly<Partial<Record<AudioCodec, number>>> = {
  opus: 16_000,
  aac: 24_000,
  vorbis: 48_000,
  ac3: 64_000,
  mp2: 48_000,
};

/** For all other codecs. */
const LEAST_OF_OTHERS = 32_000;

/** Codecs that know a few bit rates only. */
const IN_STEPS: readonly AudioCodec[] = ['mp3', 'mp2', 'ac3'];

/** The lowest bit rate at which a sound is still worth hearing, in bits per second. */
export function leastAudio(codec: AudioCodec): number {
  return LEAST[codec] ?? LEAST_OF_OTHERS;
}

/** True when an encoder takes the next lower standard rate instead of the wanted one. */
export function isInSteps(codec: AudioCodec): boolean {
  return IN_STEPS.includes(codec);
}

/** The same encode with another bit rate; so few bits that they are better spent on fewer channels are. */
export function soundAt(command: EncodeAudio, bitRate: number): EncodeAudio {
  const { codec, channels } = command;
  const affordable = Math.max(1, Math.floor(bitRate / leastAudio(codec)));
  // Between stereo and surround there is nothing that all players know.
  const kept = affordable >= channels ? channels : Math.min(affordable, channels, 2);
  const exact = command.bitRateMode === 'average' || !isInSteps(codec);
  return {
    ...command,
    channels: kept,
    bitRate: exact ? Math.floor(bitRate) : standardBitRate(bitRate),
  };
}
