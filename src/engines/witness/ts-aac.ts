import type { TsPacket } from './ts-packet.ts';

/** Bytes of a frame's header up to the end of its length, and the whole header, which the length counts in. */
const TO_LENGTH = 6;
const HEADER = 7;

/** A stream of AAC frames: so many bytes of one are still to come, and what is known of the next one's header. */
type Frames = { left: number; header: number[] };

/**
 * Follows the frames of AAC in a transport stream from length to length, as readers do; the answer to each packet is
 * whether a frame in it has a length of less than its header. Mediabunny stays at such a frame for ever.
 */
export function tsAac(): (view: DataView, packet: TsPacket) => boolean {
  const streams = new Map<number, Frames>();
  return (view, { pid, beginsUnit, start, end }) => {
    const data = beginsUnit ? soundIn(view, start, end) : start;
    if (beginsUnit && data !== null && !streams.has(pid) && isSync(view, data, end))
      streams.set(pid, { left: 0, header: [] });
    const frames = streams.get(pid);
    if (frames === undefined || data === null) return false;
    const found = follow(frames, view, data, end);
    if (found === 'astray') streams.delete(pid);
    return found === 'no-length';
  };
}

/** Where the data of sound begin in the first packet of a unit; null for other streams. */
function soundIn(view: DataView, start: number, end: number): number | null {
  if (start + 9 > end || view.getUint32(start) >>> 5 !== 0x1c0 >>> 5) return null;
  return start + 9 + view.getUint8(start + 8);
}

function isSync(view: DataView, at: number, end: number): boolean {
  return at + 2 <= end && (view.getUint16(at) & 0xfff6) === 0xfff0;
}

function follow(
  frames: Frames,
  view: DataView,
  from: number,
  end: number,
): 'ended' | 'astray' | 'no-length' {
  for (let at = from; at < end;) {
    const step = Math.min(frames.left, end - at);
    frames.left -= step;
    at += step;
    while (at < end && frames.left === 0 && frames.header.length < TO_LENGTH)
      frames.header.push(view.getUint8(at++));
    if (frames.header.length < TO_LENGTH) continue;
    const [sync = 0, kind = 0, , high = 0, middle = 0, low = 0] = frames.header;
    if (sync !== 0xff || (kind & 0xf6) !== 0xf0) return 'astray';
    const length = ((high & 0x3) << 11) | (middle << 3) | (low >> 5);
    if (length < HEADER) return 'no-length';
    frames.left = length - TO_LENGTH;
    frames.header = [];
  }
  return 'ended';
}
