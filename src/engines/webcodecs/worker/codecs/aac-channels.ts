import { bitReader, type BitReader } from './bit-reader.ts';

/** Channels of each of the standard's configurations; 0 is one of the file's own. */
const CHANNELS = [null, 1, 2, 3, 4, 5, 6, 8];

/**
 * Channels as an AAC configuration has them, since MP4 often claims two beside it. Null when it is of a rare kind.
 */
export function aacChannels(config: Uint8Array): number | null {
  const reader = bitReader(config);
  const { bits } = reader;
  // Types and rates behind the escape code are rare, and longer.
  if (config.length < 2 || bits(5) === 31 || bits(4) === 15) return null;
  const configuration = bits(4);
  return configuration === 0 ? ownChannels(reader) : (CHANNELS[configuration] ?? null);
}

/** True when the channels are not one of the standard's configurations, which ADTS headers have no room for. */
export function hasOwnChannels(config: Uint8Array): boolean {
  return config.length >= 2 && (((config[1] ?? 0) >> 3) & 15) === 0;
}

/** Counts the elements that a program configuration lists. */
function ownChannels({ bits }: BitReader): number {
  // Frame length, no core coder, no extension; then tag, profile and rate.
  bits(3 + 4 + 2 + 4);
  const elements = bits(4) + bits(4) + bits(4);
  const lowFrequency = bits(2);
  bits(3 + 4);
  if (bits(1) === 1) bits(4);
  if (bits(1) === 1) bits(4);
  if (bits(1) === 1) bits(3);
  let channels = lowFrequency;
  for (let n = 0; n < elements; n += 1) {
    channels += 1 + bits(1);
    bits(4);
  }
  return channels;
}
