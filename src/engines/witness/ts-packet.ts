/** Bytes of a packet of a transport stream; see ISO/IEC 13818-1, 2.4.3. */
export const PACKET = 188;

/** A packet of a transport stream: whose it is, and what stands in it. Positions are those of the view. */
export type TsPacket = {
  readonly pid: number;
  /** True where a unit begins, which for sound and picture is a packet of the elementary stream. */
  readonly beginsUnit: boolean;
  /** True where the packet says itself that its stream does not go on from the one before. */
  readonly isAnnouncedBreak: boolean;
  readonly counter: number;
  /** Where the payload starts; the packet's end where it has none. */
  readonly start: number;
  readonly end: number;
};

/** Reads the header of the packet at a place. */
export function packetAt(view: DataView, at: number): TsPacket {
  const flags = view.getUint8(at + 3);
  const hasField = (flags & 0x20) !== 0;
  const fieldLength = hasField ? view.getUint8(at + 4) : 0;
  const end = at + PACKET;
  const start = (flags & 0x10) === 0 ? end : at + 4 + (hasField ? 1 + fieldLength : 0);
  return {
    pid: view.getUint16(at + 1) & 0x1fff,
    beginsUnit: (view.getUint8(at + 1) & 0x40) !== 0,
    isAnnouncedBreak: fieldLength > 0 && (view.getUint8(at + 5) & 0x80) !== 0,
    counter: flags & 0x0f,
    start: Math.min(start, end),
    end,
  };
}
