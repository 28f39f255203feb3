/** How playlists and manifests begin: HLS, DASH and its kin, FFmpeg's concat lists, session descriptions. */
const PLAYLIST_STARTS = [
  /^\s*#EXTM3U/u,
  /^\s*(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s)*<(?:MPD|smil|AssetMap)\b/u,
  /^\s*ffconcat version/u,
  /^v=0\r?\no=/u,
];

/** Kinds of pictures that no engine here reads yet. */
export type PictureFormat = 'heic' | 'avif' | 'jxl' | 'pdf' | 'svg' | 'webp-animation';

/** How such files begin: the brands of a box "ftyp", where those of all such pictures are followed by more, or a root. */
const PICTURE_STARTS: readonly (readonly [RegExp, PictureFormat])[] = [
  [/^[\s\S]{4}ftyp(?:avi[fs]|(?:mif1|msf1)[\s\S]{4}(?:[\s\S]{4}){0,6}?avi[fs])/u, 'avif'],
  [/^[\s\S]{4}ftyp(?:he[iv][cxms]|(?:mif1|msf1)[\s\S]{4}(?:[\s\S]{4}){0,6}?he[iv][cxms])/u, 'heic'],
  [/^\s*(?:<\?xml[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE svg[^>]*>|\s)*<svg\b/u, 'svg'],
];

/** What kind of picture a file is whose first bytes, read as text, are these; null for files that engines may read. */
export function unreadPicture(head: string): PictureFormat | null {
  return PICTURE_STARTS.find(([start]) => start.test(head))?.[1] ?? null;
}

/** Text that is subtitles, or a picture written in digits. */
const TEXT_THAT_IS_READ =
  /-->|^\uFEFF?\s*(?:WEBVTT|\[Script Info\]|\{\d+\}\{\d+\}|<SAMI\b|P[1-7]\s)/iu;

/** What no media file is without in its first bytes: bytes that are no text. */
// oxlint-disable-next-line no-control-regex
const NO_TEXT = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/u;

/** True for the first bytes, read as text, of a file that is text and nothing that Kiln reads. */
export function isOtherText(head: string): boolean {
  // A character may be cut in two at the end.
  const whole = head.replace(/\uFFFD{1,3}$/u, '');
  return whole !== '' && !NO_TEXT.test(whole) && !TEXT_THAT_IS_READ.test(whole);
}

/** Bytes that are enough to tell. */
export const SNIFF_BYTES = 512;

/** True for the first bytes, read as text, of a file that only names other files. */
export function isPlaylist(head: string): boolean {
  return PLAYLIST_STARTS.some((start) => start.test(head));
}
