import type { Duration, MediaInfo, Track } from '../../../domain/media/media.ts';

/** When the packets of each track end, by its place in the file, in seconds from the file's start. */
export type Ends = ReadonlyMap<number, number>;

/**
 * Reads what ffprobe says of packets (`packet,0,1.040000,0.040000`: track, time and length, of which either may be "N/A")
 * and of the file (`format,0.000000`).
 */
export function parseEnds(csv: string): Ends {
  const rows = csv.split('\n').map((line) => line.trim().split(','));
  const start = seconds(rows.find(([section]) => section === 'format')?.[1]) ?? 0;
  const ends = new Map<number, number>();
  for (const [section, track, time, length] of rows) {
    const shown = section === 'packet' ? seconds(time) : null;
    if (shown === null) continue;
    const end = shown + (seconds(length) ?? 0) - start;
    ends.set(Number(track), Math.max(ends.get(Number(track)) ?? 0, end));
  }
  return ends;
}

/** The same file with the lengths that its packets show, where it says none. */
export function withEnds(media: MediaInfo, ends: Ends): MediaInfo {
  const tracks = media.tracks.map((track): Track => {
    const isTimed = track.kind === 'video' || track.kind === 'audio';
    return isTimed && track.duration.kind === 'unknown'
      ? { ...track, duration: lasting(ends.get(track.index)) }
      : track;
  });
  const played = tracks.flatMap(({ kind, index }) =>
    kind === 'video' || kind === 'audio' ? [ends.get(index) ?? 0] : [],
  );
  return { ...media, tracks, duration: lasting(Math.max(0, ...played)) };
}

function lasting(end = 0): Duration {
  return end > 0 ? { kind: 'exact', seconds: end } : { kind: 'unknown' };
}

function seconds(text = ''): number | null {
  const value = Number.parseFloat(text);
  return Number.isFinite(value) ? value : null;
}
