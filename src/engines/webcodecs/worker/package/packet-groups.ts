import type { EncodedPacket } from 'mediabunny';
import { SAME_TIME } from '../work/timestamps.ts';

/** The packets of a segment, and when the next one begins or the last frame ends, in seconds. */
export type PacketGroup = { readonly packets: readonly EncodedPacket[]; readonly end: number };

/** Divides packets into groups, each of which begins with the first one that is not before its start. */
export async function* packetGroups(
  packets: AsyncIterable<EncodedPacket>,
  starts: readonly number[],
): AsyncGenerator<PacketGroup> {
  const borders = starts.slice(1);
  let group: EncodedPacket[] = [];
  let end = 0;
  for await (const packet of packets) {
    if (packet.timestamp >= (borders[0] ?? Infinity) - SAME_TIME) {
      while (packet.timestamp >= (borders[0] ?? Infinity) - SAME_TIME) borders.shift();
      if (group.length > 0) yield { packets: group, end: packet.timestamp };
      group = [];
    }
    group.push(packet);
    end = Math.max(end, packet.timestamp + packet.duration);
  }
  if (group.length > 0) yield { packets: group, end };
}
