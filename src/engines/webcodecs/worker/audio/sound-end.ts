import type { AudioSample, EncodedPacket } from 'mediabunny';
import { bytesOf } from '../codecs/decoder-config.ts';

/** Samples per second in which Opus counts what its decoder leaves out at the start. */
const OPUS_RATE = 48_000;

/** Where that number stands in the header of Opus (RFC 7845, 5.1), and how long the header is without a channel map. */
const PRE_SKIP = 10;
const OPUS_HEADER = 19;

/** What is cut off the last packet keeps at least this many seconds: muxers take 0 for "not known". */
const LEAST = 1e-9;

/** Sees to it that sound ends where it ends: encoders fill up their last packet, and only its duration can tell. */
export type SoundEnd = {
  /** Has to be told of each sample before the encoder gets it. */
  readonly given: (sample: AudioSample) => void;
  /** Shortens a packet that goes past the end of what was given; to be called before it is written. */
  readonly shorten: (packet: EncodedPacket, meta: EncodedAudioChunkMetadata | undefined) => void;
  /** Seconds that were cut off the last packet. */
  readonly excess: () => number;
};

/**
 * Watches an encoder. `delay` is how many seconds its decoder's sound comes later than what was given; null when nobody
 * knows, and then nothing is cut off. For Opus the encoder's own header tells it.
 */
export function createSoundEnd(delay: number | null): SoundEnd {
  let known = delay;
  let end = 0;
  let excess = 0;
  return {
    given({ timestamp, duration }) {
      end = timestamp + duration;
    },
    shorten(packet, meta) {
      known ??= opusDelay(meta?.decoderConfig);
      if (known === null) return;
      const length = Math.min(packet.duration, Math.max(LEAST, end + known - packet.timestamp));
      excess = packet.duration - length;
      // Mediabunny passes the very packet on that it shows here; it is its way to say where the end is.
      Object.assign(packet, { duration: length });
    },
    excess: () => excess,
  };
}

function opusDelay(config: AudioDecoderConfig | undefined): number | null {
  if (config?.codec !== 'opus' || config.description === undefined) return null;
  const bytes = bytesOf(config.description);
  if (bytes.length < OPUS_HEADER) return null;
  return ((bytes[PRE_SKIP] ?? 0) | ((bytes[PRE_SKIP + 1] ?? 0) << 8)) / OPUS_RATE;
}
