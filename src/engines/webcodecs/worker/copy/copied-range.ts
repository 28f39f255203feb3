import {
  EncodedPacketSink,
  type EncodedPacket,
  type InputAudioTrack,
  type InputVideoTrack,
} from 'mediabunny';
import type { TimeRange } from '../../../../domain/edits/time-map.ts';
import { Declined } from '../work/refusals.ts';
import { RANGE_TOLERANCE } from '../work/timestamps.ts';

/**
 * The packets of a picture, from a key frame on, in the order of decoding. `start` is the source's, in seconds of the
 * track; a range has to begin at a key frame.
 */
export async function* pictureRange(
  track: InputVideoTrack,
  start: number,
  range: TimeRange | null,
): AsyncGenerator<EncodedPacket> {
  const sink = new EncodedPacketSink(track);
  const key = await firstKey(sink, start, range?.from ?? null);
  const end = start + (range?.to ?? Infinity) - RANGE_TOLERANCE;
  // Beyond the end are pictures that earlier ones are decoded from. They stay, and so do those that are shown before
  // them, or there would be a gap.
  let [latest, waiting] = [-Infinity, [] as EncodedPacket[]];
  for await (const packet of sink.packets(key, undefined, { verifyKeyPackets: true })) {
    // Shown before the first key frame: what they are decoded from is left out.
    if (range?.from != null && packet.timestamp < key.timestamp) continue;
    if (packet.timestamp < end || packet.timestamp < latest) {
      yield* waiting;
      yield packet;
      latest = Math.max(latest, packet.timestamp, ...waiting.map(({ timestamp }) => timestamp));
      waiting = [];
      continue;
    }
    waiting.push(packet);
    if (waiting.length > MOST_REORDERED) return;
  }
}

/** Pictures that may be stored before one that is shown earlier: the most that a decoder keeps. */
const MOST_REORDERED = 16;

async function firstKey(
  sink: EncodedPacketSink,
  start: number,
  from: number | null,
): Promise<EncodedPacket> {
  const verified = { verifyKeyPackets: true } as const;
  if (from === null) {
    const first = await sink.getFirstKeyPacket(verified);
    if (first === null) throw new Error('There is no key frame.');
    return first;
  }
  const key = await sink.getKeyPacket(start + from + RANGE_TOLERANCE, verified);
  if (key === null || key.timestamp < start + from - RANGE_TOLERANCE) {
    throw new Declined('There is no key frame where it is to be cut.');
  }
  return key;
}

/** The packets of a sound. Those that begin in the range are taken, so each is where it was. */
export async function* soundRange(
  track: InputAudioTrack,
  start: number,
  range: TimeRange | null,
): AsyncGenerator<EncodedPacket> {
  const sink = new EncodedPacketSink(track);
  const from = range?.from == null ? -Infinity : start + range.from - RANGE_TOLERANCE;
  const end = start + (range?.to ?? Infinity) - RANGE_TOLERANCE;
  const first = range?.from == null ? null : await sink.getPacket(start + range.from);
  for await (const packet of sink.packets(first ?? undefined)) {
    if (packet.timestamp >= end) return;
    if (packet.timestamp >= from) yield packet;
  }
}
