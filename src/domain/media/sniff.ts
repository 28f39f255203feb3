/** How playlists and manifests begin: HLS, DASH and its kin, FFmpeg's concat lists, session descriptions. */
const PLAYLIST_STARTS = [
  /^\s*#EXTM3U/u,
  /^\s*(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s)*<(?:MPD|smil|AssetMap)\b/u,
  /^\s*ffconcat version/u,
  /^v=0\r?\no=/u,
];

/** Bytes that are enough to tell. */
export const SNIFF_BYTES = 512;

/** True for the first bytes, read as text, of a file that only names other files. */
export function isPlaylist(head: string): boolean {
  return PLAYLIST_STARTS.some((start) => start.test(head));
}
