import { EncodedPacketSink, type InputVideoTrack } from 'mediabunny';

/** Seconds from the start at which a long file shows whether it has an index, and bytes that may be read there. */
const INDEX_PROBE = 60;
const PROBE_BYTES = 4 << 20;

/**
 * False when getting to a place takes reading much of what lies before it, as in Matroska without cues. `start` is in seconds
 * of the track's own timestamps; `seconds` is how long it lasts from there, null when that has to be found out as well.
 */
export async function hasRandomAccess(
  track: InputVideoTrack,
  start: number,
  seconds: number | null,
): Promise<boolean> {
  const { source } = track.input;
  let read = 0;
  const stop = source.on('read', (range) => {
    read += range.end - range.start;
  });
  try {
    // Live recordings do not say how long they are; finding out may mean reading all, and then all is in memory.
    const length = seconds ?? (await track.computeDuration()) - start;
    if (length <= 2 * INDEX_PROBE) return true;
    const probe = start + INDEX_PROBE;
    await new EncodedPacketSink(track).getKeyPacket(probe, { metadataOnly: true });
    const size = (await source.getSizeOrNull()) ?? 0;
    return read < Math.max(PROBE_BYTES, (size * INDEX_PROBE) / length / 2);
  } finally {
    stop();
  }
}
