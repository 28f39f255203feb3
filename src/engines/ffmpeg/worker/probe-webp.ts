import { UNTAGGED } from '../../../domain/media/colours.ts';
import { NO_METADATA } from '../../../domain/media/metadata.ts';
import type { MediaInfo } from '../../../domain/media/media.ts';
import type { ReadBlob } from './files/blob-content.ts';

/** Bit of the VP8X flags that says "animated". https://developers.google.com/speed/webp/docs/riff_container */
const ANIMATION_FLAG = 0x02;
const ALPHA_FLAG = 0x10;

/** Bytes of a chunk's header, and of the fields that are read behind it. */
const CHUNK_HEADER = 8;
const CHUNK_FIELDS = 16;

/**
 * Reads an animated WebP, which FFmpeg 5.1 can write but not read. Null for every other file. Walks from chunk to
 * chunk, so it reads a few bytes per frame.
 */
export function probeWebpAnimation(file: Blob, readBlob: ReadBlob): MediaInfo | null {
  const chunk = (at: number) => {
    const bytes = new DataView(readBlob(file.slice(at, at + CHUNK_HEADER + CHUNK_FIELDS)));
    return bytes.byteLength < CHUNK_HEADER + CHUNK_FIELDS ? null : bytes;
  };
  const head = chunk(0);
  if (head === null || name(head, 0) !== 'RIFF' || name(head, 8) !== 'WEBP') return null;
  const extended = chunk(12);
  if (extended === null || name(extended, 0) !== 'VP8X') return null;
  const flags = extended.getUint8(CHUNK_HEADER);
  if ((flags & ANIMATION_FLAG) === 0) return null;

  let frames = 0;
  let milliseconds = 0;
  for (let at = 12, view = chunk(at); view !== null; view = chunk(at)) {
    if (name(view, 0) === 'ANMF') {
      frames += 1;
      milliseconds += uint24(view, CHUNK_HEADER + 12);
    }
    const size = view.getUint32(4, true);
    at += CHUNK_HEADER + size + (size % 2);
  }
  const duration = { kind: 'exact', seconds: milliseconds / 1000 } as const;
  return {
    probedBy: 'ffmpeg',
    container: 'webp',
    size: file.size,
    duration,
    metadata: NO_METADATA,
    tracks: [
      {
        kind: 'video',
        index: 0,
        codec: 'webp',
        frames,
        bitRate: null,
        width: uint24(extended, CHUNK_HEADER + 4) + 1,
        height: uint24(extended, CHUNK_HEADER + 7) + 1,
        pixelAspect: 1,
        rotation: 0,
        rate: milliseconds > 0 ? { num: frames * 1000, den: milliseconds } : null,
        scan: 'progressive',
        duration,
        pixelFormat: (flags & ALPHA_FLAG) === 0 ? 'yuv420p' : 'yuva420p',
        colours: UNTAGGED,
      },
    ],
  };
}

function name(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((n) => view.getUint8(at + n)));
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}
