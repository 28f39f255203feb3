import type { Witness } from '../../domain/media/witness.ts';
import { READ_THROUGH, type BlobReader } from './blob-reader.ts';
import { tsAac } from './ts-aac.ts';
import { tsCounters } from './ts-counters.ts';
import { PACKET, packetAt } from './ts-packet.ts';

const SYNC = 0x47;

/** Bytes that are read at once. */
const PART = PACKET * 2048;

/** Ticks a second of the program clock, without its extension; it starts anew after 26.5 hours. */
const TICKS = 90_000;
const WRAP = 2 ** 33;

/** Seconds that a clock may go back between two packets of a healthy recording. */
const JITTER = 1;
/** Seconds after which a step forth is a gap, as FFmpeg takes it. */
const GAP = 10;

/** A program's clock: what it said last, how long it ran, and how often and where it first started anew. */
type Clock = { last: number; seconds: number; restarts: number; at: number };

/**
 * Finds the recordings of a transport stream by its program clock, which goes back where another one begins: players
 * and FFmpeg go on, readers that take times as they are show both at once. Counts what is damaged or missing, and finds
 * the frame that only FFmpeg gets over.
 */
export async function tsWitness(reader: BlobReader): Promise<Witness | null> {
  if (reader.size < PACKET || reader.size > READ_THROUGH) return null;
  if ((await reader.read(0, 1)).getUint8(0) !== SYNC) return null;
  const clocks = new Map<number, Clock>();
  const counters = tsCounters();
  const stopsAt = tsAac();
  let damaged = 0;
  let missing = 0;
  let stop = reader.size;
  for (let from = 0; from + PACKET <= reader.size;) {
    const view = await reader.read(from, PART);
    let at = 0;
    for (; at + PACKET <= view.byteLength && view.getUint8(at) === SYNC; at += PACKET) {
      const packet = packetAt(view, at);
      missing += counters.missingBefore(packet) * PACKET;
      if (stopsAt(view, packet)) stop = Math.min(stop, from + at);
      const time = clockOf(view, at);
      if (time !== null) advance(clocks, packet.pid, time, from + at);
    }
    const isWhole = at + PACKET > view.byteLength;
    const next = isWhole ? at : nextPacket(view, at);
    if (!isWhole) counters.forget();
    damaged += next - at;
    from += next;
  }
  const [first] = [...clocks.values()].toSorted((a, b) => b.restarts - a.restarts);
  const isOne = first === undefined || first.restarts === 0;
  if (isOne && damaged + missing === 0 && stop === reader.size) return null;
  const later = reader.size - Math.min(stop, isOne ? reader.size : first.at);
  return {
    bytes: {
      first: Math.max(0, reader.size - later - damaged),
      later,
      appended: 0,
      unlisted: 0,
      damaged: damaged + missing,
    },
    // Times go on for FFmpeg, and headers are said again and again.
    recordings: 1,
    // The clock's last moment is not that of the last picture.
    duration: isOne ? { kind: 'as-said' } : { kind: 'estimated', seconds: first.seconds },
    ...(isOne ? {} : { clock: 'restarts' as const }),
  };
}

function advance(clocks: Map<number, Clock>, pid: number, time: number, at: number): void {
  const clock = clocks.get(pid);
  if (clock === undefined) {
    clocks.set(pid, { last: time, seconds: 0, restarts: 0, at: Infinity });
    return;
  }
  const passed = (time - clock.last) / TICKS;
  const isWrapped = passed < -WRAP / TICKS / 2;
  clock.last = time;
  if (passed < -JITTER && !isWrapped) {
    clock.restarts += 1;
    clock.at = Math.min(clock.at, at);
  } else if (passed > 0 && passed < GAP) clock.seconds += passed;
}

/** Where packets go on: two begin one behind the other, or the part ends with the first. */
function nextPacket(view: DataView, from: number): number {
  for (let at = from + 1; at < view.byteLength; at += 1) {
    const isNext = at + PACKET >= view.byteLength || view.getUint8(at + PACKET) === SYNC;
    if (view.getUint8(at) === SYNC && isNext) return at;
  }
  return view.byteLength;
}

/** The program clock in a packet's adaptation field, in ticks; null where there is none. */
function clockOf(view: DataView, at: number): number | null {
  const hasField = (view.getUint8(at + 3) & 0x20) !== 0;
  if (!hasField || view.getUint8(at + 4) < 7 || (view.getUint8(at + 5) & 0x10) === 0) return null;
  return view.getUint32(at + 6) * 2 + (view.getUint8(at + 10) >> 7);
}
