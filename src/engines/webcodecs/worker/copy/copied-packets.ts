import type { EncodedPacket } from 'mediabunny';
import type { TrackWork } from '../work/track-work.ts';

/** A track whose packets are taken over as they are, without being decoded. */
export type CopiedTrack = Omit<TrackWork, 'packets' | 'run'> & {
  /** The packets, timed in seconds of the output. */
  readonly timed: () => AsyncIterable<EncodedPacket>;
  /** Gives a packet to the output, and says that there are no more. */
  readonly add: (packet: EncodedPacket) => Promise<void>;
  readonly close: () => void;
};

/** The work of a track whose packets are taken over: each is added, counted and reported. */
export function copyPackets({ timed, add, close, ...expected }: CopiedTrack): TrackWork {
  let packets = 0;
  return {
    ...expected,
    packets: () => packets,
    async run(reach) {
      for await (const packet of timed()) {
        await add(packet);
        packets += 1;
        await reach(packet.timestamp + packet.duration);
      }
      close();
    },
  };
}
