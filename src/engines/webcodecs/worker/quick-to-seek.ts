import { EncodedPacketSink, type InputVideoTrack } from 'mediabunny';

/** Seconds from the start at which a long file shows whether it has an index, and bytes that may be read there. */
const INDEX_PROBE = 60;
const PROBE_BYTES = 4 << 20;

/**
 * False when getting to a place takes reading much of what lies before it, as in Matroska without cues. `start` is in seconds
 * of the track's own timestamps; `seconds` is how long it lasts from there.
 */
export async function isQuickToSeek(
  track: InputVideoTrack,
  start: number,
  seconds: number,
): Promise<boolean> {
  if (seconds <= 2 * INDEX_PROBE) return true;
  const { source } = track.input;
  let read = 0;
  const stop = source.on('read', (range) => {
    read += range.end - range.start;
  });
  try {
    const probe = start + INDEX_PROBE;
    await new EncodedPacketSink(track).getKeyPacket(probe, { metadataOnly: true });
    const size = (await source.getSizeOrNull()) ?? 0;
    return read < Math.max(PROBE_BYTES, (size * INDEX_PROBE) / seconds / 2);
  } finally {
    stop();
  }
}
