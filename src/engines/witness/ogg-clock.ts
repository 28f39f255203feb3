import { fourCc } from './blob-reader.ts';

/**
 * How a logical stream counts: ticks in a second, those that are not played, and how many bits count the frames since a
 * key frame.
 */
export type OggClock = { readonly rate: number; readonly skipped: number; readonly shift: number };

const text = (view: DataView, at: number, length: number) =>
  at + length > view.byteLength
    ? ''
    : String.fromCharCode(...Array.from({ length }, (_, n) => view.getUint8(at + n)));

/** Opus counts at this rate, whatever it was made from. Hertz. */
const OPUS_RATE = 48_000;

/** How a stream counts by its first packet; null for those that are not known here. */
export function oggClock(packet: DataView): OggClock | null {
  const plain = (rate: number): OggClock | null =>
    rate > 0 ? { rate, skipped: 0, shift: 0 } : null;
  if (packet.byteLength < 19) return null;
  if (text(packet, 0, 8) === 'OpusHead') {
    return { rate: OPUS_RATE, skipped: packet.getUint16(10, true), shift: 0 };
  }
  if (text(packet, 1, 6) === 'vorbis') return plain(packet.getUint32(12, true));
  if (text(packet, 0, 8) === 'Speex   ' && packet.byteLength >= 40) {
    return plain(packet.getUint32(36, true));
  }
  // Behind its own header and "fLaC": the rate has 20 bits.
  if (text(packet, 1, 4) === 'FLAC' && packet.byteLength >= 31 && fourCc(packet, 9) === 'fLaC') {
    return plain(packet.getUint32(27) >>> 12);
  }
  if (text(packet, 1, 6) === 'theora' && packet.byteLength >= 42) {
    const rate = packet.getUint32(22) / Math.max(1, packet.getUint32(26));
    const shift = (packet.getUint16(40) >> 5) & 31;
    return rate > 0 ? { rate, skipped: 0, shift } : null;
  }
  return null;
}

/** Seconds that a count stands for. */
export function oggSeconds({ rate, skipped, shift }: OggClock, granule: number): number {
  const key = Math.floor(granule / 2 ** shift);
  const since = granule - key * 2 ** shift;
  return Math.max(0, key + since - skipped) / rate;
}
