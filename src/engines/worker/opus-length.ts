/** Milliseconds of a frame by the upper five bits of a packet's first byte, four of them each. RFC 6716, 3.1. */
const SILK = [10, 20, 40, 60] as const;
const HYBRID = [10, 20] as const;
const CELT = [2.5, 5, 10, 20] as const;

/** How long what a packet of Opus is decoded to is, in seconds. RFC 6716, 3.2. */
export function opusSeconds(packet: Uint8Array): number {
  const [first = 0, second = 0] = packet;
  const kind = first >> 3;
  const milliseconds = kind < 12 ? SILK[kind & 3] : kind < 16 ? HYBRID[kind & 1] : CELT[kind & 3];
  const code = first & 3;
  const frames = code === 0 ? 1 : code === 3 ? second & 0x3f : 2;
  return (frames * (milliseconds ?? 0)) / 1000;
}
