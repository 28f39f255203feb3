import type { FormatId } from '../../formats/catalogue.ts';

/** What a container adds: bytes for each frame of a video, for each packet of sound, once, and a share of it all. */
type Overhead = {
  readonly frame: number;
  readonly packet: number;
  readonly fixed: number;
  readonly share: number;
};

const INDEXED: Overhead = { frame: 16, packet: 6, fixed: 3000, share: 0 };
const MATROSKA: Overhead = { frame: 9, packet: 9, fixed: 3000, share: 0 };
const OGG: Overhead = { frame: 6, packet: 3, fixed: 8000, share: 0.008 };
const BARE: Overhead = { frame: 0, packet: 0, fixed: 2000, share: 0 };
const ASF: Overhead = { frame: 30, packet: 20, fixed: 6000, share: 0.02 };

/** Roughly, for FFmpeg's and mediabunny's muxers; what a format does not say is like an MP4. */
const OVERHEAD: Readonly<Partial<Record<FormatId, Overhead>>> = {
  mkv: MATROSKA,
  webm: MATROSKA,
  avi: { frame: 24, packet: 24, fixed: 14_000, share: 0 },
  flv: { frame: 20, packet: 18, fixed: 1000, share: 0 },
  ts: { frame: 130, packet: 30, fixed: 2000, share: 0.025 },
  mpg: { frame: 30, packet: 15, fixed: 4000, share: 0.015 },
  wmv: ASF,
  wma: ASF,
  ogv: OGG,
  ogg: OGG,
  opus: OGG,
  mp3: BARE,
  ac3: BARE,
  aac: { frame: 0, packet: 7, fixed: 0, share: 0 },
};

/** Packets of sound in a second, for all codecs alike. */
const PACKETS = 47;

/** What is put into a container. Rates are per second. */
type Contents = {
  readonly seconds: number;
  readonly frameRate: number;
  readonly sounds: number;
  /** Bytes of all tracks. */
  readonly bytes: number;
};

/** Bytes that a format's container adds to its tracks. */
export function overheadOf(format: FormatId, contents: Contents): number {
  const { seconds, frameRate, sounds, bytes } = contents;
  const { frame, packet, fixed, share } = OVERHEAD[format] ?? INDEXED;
  return Math.round(
    fixed + seconds * (frameRate * frame + sounds * PACKETS * packet) + bytes * share,
  );
}
