import { INIT_SEGMENT, type HlsSegment } from './rendition.ts';

/** Segments in MP4 need this version. */
export const HLS_VERSION = 7;

/** The playlist of one rendition. `target` is what no segment is longer than, in whole seconds. */
export function mediaPlaylist(segments: readonly HlsSegment[], target: number): string {
  return [
    '#EXTM3U',
    `#EXT-X-VERSION:${HLS_VERSION}`,
    `#EXT-X-TARGETDURATION:${target}`,
    '#EXT-X-MEDIA-SEQUENCE:0',
    '#EXT-X-PLAYLIST-TYPE:VOD',
    '#EXT-X-INDEPENDENT-SEGMENTS',
    `#EXT-X-MAP:URI="${INIT_SEGMENT}"`,
    ...segments.flatMap(({ uri, seconds }) => [`#EXTINF:${seconds.toFixed(6)},`, uri]),
    '#EXT-X-ENDLIST',
    '',
  ].join('\n');
}

/** What no segment is longer than when rounded, in whole seconds; all playlists of a package have the same. */
export function targetDuration(segments: readonly HlsSegment[]): number {
  return Math.max(1, ...segments.map(({ seconds }) => Math.round(seconds)));
}
