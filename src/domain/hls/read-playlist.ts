/** What a media playlist says; seconds. */
export type ReadMediaPlaylist = {
  readonly target: number;
  readonly init: string;
  readonly segments: readonly { readonly uri: string; readonly seconds: number }[];
};

/** Reads a media playlist as Kiln writes it; null when it is not whole. */
export function readMediaPlaylist(text: string): ReadMediaPlaylist | null {
  const lines = text.split('\n');
  const target = Number(/^#EXT-X-TARGETDURATION:(\d+)$/mu.exec(text)?.[1]);
  const init = /^#EXT-X-MAP:URI="([^"]+)"$/mu.exec(text)?.[1];
  if (lines[0] !== '#EXTM3U' || !lines.includes('#EXT-X-ENDLIST')) return null;
  if (init === undefined || Number.isNaN(target)) return null;
  const segments = lines.flatMap((line, n) => {
    const seconds = /^#EXTINF:([\d.]+),$/u.exec(line)?.[1];
    const uri = lines[n + 1];
    return seconds === undefined || uri === undefined ? [] : [{ uri, seconds: Number(seconds) }];
  });
  return segments.length === 0 ? null : { target, init, segments };
}

/** The playlists that a master playlist leads to, each once; empty when it is none. */
export function readMasterPlaylist(text: string): readonly string[] {
  if (!text.startsWith('#EXTM3U\n')) return [];
  const lines = text.split('\n').filter((line) => line !== '');
  const streams = lines.filter((line) => !line.startsWith('#'));
  const media = lines.flatMap((line) => /^#EXT-X-MEDIA:.*URI="([^"]+)"/u.exec(line)?.[1] ?? []);
  return [...new Set([...streams, ...media])];
}
