import type { InputTrack } from 'mediabunny';
import { secondsOf, type Duration, type Track } from '../../../../domain/media/media.ts';

/** Packets that are looked at: some seconds of sound, or of a video that has no other to be told from. */
const SAMPLE = 200;

/**
 * Finds the bit rates that the container does not tell. Sound hardly changes from one second to the next, so its
 * first packets will do; what a single video leaves of the whole is the video's.
 */
export async function fillBitRates(
  tracks: readonly Track[],
  found: readonly InputTrack[],
  size: number,
  duration: Duration,
): Promise<Track[]> {
  const seconds = secondsOf(duration);
  const total = seconds === null || seconds <= 0 ? null : (size * 8) / seconds;
  const timed = tracks.filter(({ kind }) => kind === 'video' || kind === 'audio');
  const measured = new Map<Track, number>();
  for (const [n, track] of timed.entries()) {
    if (track.bitRate !== null) continue;
    if (timed.length === 1 && total !== null) measured.set(track, Math.round(total));
    else if (track.kind === 'audio' || videos(tracks) > 1 || total === null) {
      const stats = await found[n]?.computePacketStats(SAMPLE);
      if (stats !== undefined && stats.averageBitrate > 0) {
        measured.set(track, Math.round(stats.averageBitrate));
      }
    }
  }
  const known = timed.reduce((sum, track) => sum + (track.bitRate ?? measured.get(track) ?? 0), 0);
  return tracks.map((track) => {
    const bitRate = track.bitRate ?? measured.get(track) ?? null;
    const rest = total === null ? 0 : Math.round(total - known);
    const isRest = bitRate === null && track.kind === 'video' && rest > 0;
    return { ...track, bitRate: isRest ? rest : bitRate };
  });
}

function videos(tracks: readonly Track[]): number {
  return tracks.filter(({ kind }) => kind === 'video').length;
}
