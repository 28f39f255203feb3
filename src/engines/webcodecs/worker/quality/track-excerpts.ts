import { EncodedPacketSink, VideoSampleSink, type InputVideoTrack } from 'mediabunny';
import { EXCERPT_FRAMES } from '../../../frames/excerpt-times.ts';
import { hasRandomAccess } from '../containers/random-access.ts';
import type { Excerpt } from './excerpt-ssim.ts';

/** Fewer frames are not worth a trial. */
const FEWEST_FRAMES = 40;

/** For each so many frames there is one excerpt: a trial must stay short beside the work. */
const FRAMES_PER_EXCERPT = 100;

/** Where the excerpts are, as shares of the whole, by how many there are. */
const SHARES = [[], [0.5], [0.3, 0.7], [0.2, 0.5, 0.8]] as const;

/** Seconds after a key frame that are decoded only to get to an excerpt. */
const FARTHEST = 1;

/** A stretch of a track: so many frames and seconds from `begin` on, in seconds of its own timestamps. */
export type Stretch = {
  readonly track: InputVideoTrack;
  readonly begin: number;
  readonly frames: number;
  readonly seconds: number;
  /** How many times as fast as in the track its pictures will go by. */
  readonly speed: number;
  /** The most excerpts that are worth it. */
  readonly maxExcerpts: number;
};

/** Excerpts that tell about a stretch of a track, each decoded when it is asked for. */
export async function* trackExcerpts(stretch: Stretch): AsyncGenerator<Excerpt> {
  const { track, speed } = stretch;
  for (const from of await excerptPositions(stretch)) {
    yield async function* () {
      for await (const sample of new VideoSampleSink(track).samples(from)) {
        sample.setTimestamp(Math.max(0, (sample.timestamp - from) / speed));
        sample.setDuration(sample.duration / speed);
        yield sample;
      }
    };
  }
}

/**
 * The times, in seconds of the track, from which a few frames tell about a stretch of it. None when it is too short, or
 * so long that finding them would mean reading it all.
 */
async function excerptPositions({
  track,
  begin,
  frames,
  seconds,
  maxExcerpts,
}: Stretch): Promise<number[]> {
  if (frames < FEWEST_FRAMES || !(await hasRandomAccess(track, begin, seconds))) return [];
  const count = Math.min(
    SHARES.length - 1,
    maxExcerpts,
    Math.max(1, Math.floor(frames / FRAMES_PER_EXCERPT)),
  );
  const latest = seconds * (1 - EXCERPT_FRAMES / frames);
  const sink = new EncodedPacketSink(track);
  const excerpts = new Set<number>();
  for (const share of SHARES[count] ?? []) {
    const wanted = begin + Math.min(share * seconds, latest);
    const key = await sink.getKeyPacket(wanted, { metadataOnly: true });
    if (key !== null) excerpts.add(Math.min(wanted, Math.max(begin, key.timestamp) + FARTHEST));
  }
  return [...excerpts];
}
