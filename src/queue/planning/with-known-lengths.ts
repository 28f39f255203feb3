import { tracksOf, type MediaInfo, type Track } from '../../domain/media/media.ts';

/** True when both probes see the same pictures and sounds: tracks are named by their place among their kind. */
export function haveSameTracks(a: MediaInfo, b: MediaInfo): boolean {
  return (['video', 'audio'] as const).every((kind) => {
    const codecs = (media: MediaInfo) => tracksOf(media, kind).map(({ codec }) => codec);
    return codecs(a).join() === codecs(b).join();
  });
}

/**
 * What FFmpeg's probe found, with the lengths that only the browser's knows: live recordings do not say theirs, and only
 * one of the two reads on to find out.
 */
export function withKnownLengths(media: MediaInfo, other: MediaInfo): MediaInfo {
  const isKnown = media.duration.kind !== 'unknown' || other.duration.kind === 'unknown';
  if (isKnown || !haveSameTracks(media, other)) return media;
  const nth = { video: 0, audio: 0 };
  const known = (track: Track): Track => {
    if (track.kind !== 'video' && track.kind !== 'audio') return track;
    const same = tracksOf(other, track.kind)[nth[track.kind]++];
    const isSaid = track.duration.kind !== 'unknown' || same === undefined;
    return isSaid ? track : { ...track, duration: same.duration };
  };
  return { ...media, duration: other.duration, tracks: media.tracks.map(known) };
}
