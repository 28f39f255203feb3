import type { TsPacket } from './ts-packet.ts';

/** Counters go from 0 to 15, see ISO/IEC 13818-1, 2.4.3.3. */
const COUNTERS = 16;

/** Packets that are there to keep the bit rate only; nobody counts them. */
const NULL_PID = 0x1fff;

/** Finds packets that are missing without a trace but in the counters of their neighbours. */
export type TsCounters = {
  /** How many packets of its stream are missing before this one, at the least: a counter goes round after 16. */
  readonly missingBefore: (packet: TsPacket) => number;
  /** Forgets where the counters stood: what comes next has no neighbour. */
  readonly forget: () => void;
};

/**
 * Follows the counters of all streams. A stream that goes on with the beginning of a unit may have been joined there by
 * a tool that left the counters alone, and nothing is missing then; one that goes on within a unit has lost its beginning.
 */
export function tsCounters(): TsCounters {
  const counters = new Map<number, number>();
  return {
    missingBefore({ pid, counter, start, end, beginsUnit, isAnnouncedBreak }) {
      if (pid === NULL_PID || start === end) return 0;
      const before = counters.get(pid);
      counters.set(pid, counter);
      // A packet may be sent twice.
      if (before === undefined || counter === before || beginsUnit || isAnnouncedBreak) return 0;
      return (counter - before - 1 + COUNTERS) % COUNTERS;
    },
    forget: () => counters.clear(),
  };
}
