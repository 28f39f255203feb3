import type { EncodedPacket } from 'mediabunny';
import { opusSeconds } from '../../../worker/opus-length.ts';
import type { PacketEnds } from '../containers/matroska-end.ts';

/** Muxers take a packet of no length for one of unknown length, in seconds. */
const LEAST = 1e-9;

/** Seconds that are too few to be left out: a sample at 48 kHz takes 2e-5. */
const ROUNDING = 1e-6;

/**
 * Packets of Opus, the last of which is as long as what is heard of it: its file says so, by its duration or, in a
 * Matroska, by how many seconds fill it up.
 */
export async function* endedOpus(
  packets: AsyncIterable<EncodedPacket>,
  filler: number,
  ends: PacketEnds | null,
): AsyncGenerator<EncodedPacket> {
  let last: EncodedPacket | null = null;
  for await (const packet of packets) {
    if (last !== null) yield last;
    last = packet;
  }
  if (last === null) return;
  const whole = opusSeconds(last.data);
  const said = filler === 0 && last.duration > 0 ? last.duration : whole - filler;
  const heard = last.clone({ duration: Math.max(LEAST, Math.min(said, whole)) });
  const unheard = whole - heard.duration;
  if (unheard > ROUNDING) ends?.pass(heard, unheard);
  yield heard;
}
