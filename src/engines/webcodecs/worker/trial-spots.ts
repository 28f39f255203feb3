import { EncodedPacketSink, type InputVideoTrack } from 'mediabunny';
import { SPOT_FRAMES } from './spot-likeness.ts';
import type { OpenSource } from './track-work.ts';

/** Fewer frames are not worth a trial. */
const FEWEST_FRAMES = 40;

/** For each so many frames there is one spot: a trial must stay short beside the work. */
const FRAMES_PER_SPOT = 100;

/** Where the spots are, as shares of the whole, by how many there are. */
const SHARES = [[], [0.5], [0.3, 0.7], [0.2, 0.5, 0.8]] as const;

/** Seconds after a key frame that are decoded only to get to a spot. */
const FARTHEST = 1;

/** Seconds from the start at which a long file shows whether it has an index, and bytes that may be read there. */
const INDEX_PROBE = 60;
const PROBE_BYTES = 4 << 20;

/**
 * The times, in seconds of the source, from which a few frames tell about a video of so many frames and seconds. None
 * when it is too short, or so long that finding them would mean reading it all.
 */
export async function trialSpots(
  source: OpenSource,
  track: InputVideoTrack,
  frames: number,
  seconds: number,
): Promise<number[]> {
  if (frames < FEWEST_FRAMES) return [];
  if (seconds > 2 * INDEX_PROBE && !(await hasIndex(source, track, seconds))) return [];
  const count = Math.min(SHARES.length - 1, Math.max(1, Math.floor(frames / FRAMES_PER_SPOT)));
  const latest = seconds * (1 - SPOT_FRAMES / frames);
  const sink = new EncodedPacketSink(track);
  const spots = new Set<number>();
  for (const share of SHARES[count] ?? []) {
    const wanted = source.start + Math.min(share * seconds, latest);
    const key = await sink.getKeyPacket(wanted, { metadataOnly: true });
    if (key !== null) {
      spots.add(Math.min(wanted, Math.max(source.start, key.timestamp) + FARTHEST));
    }
  }
  return [...spots];
}

/** False when getting to a place took reading much of what lies before it, as in Matroska without cues. */
async function hasIndex(
  { input, start }: OpenSource,
  track: InputVideoTrack,
  seconds: number,
): Promise<boolean> {
  let read = 0;
  const stop = input.source.on('read', (range) => {
    read += range.end - range.start;
  });
  try {
    const probe = start + INDEX_PROBE;
    await new EncodedPacketSink(track).getKeyPacket(probe, { metadataOnly: true });
    const size = (await input.source.getSizeOrNull()) ?? 0;
    return read < Math.max(PROBE_BYTES, (size * INDEX_PROBE) / seconds / 2);
  } finally {
    stop();
  }
}
