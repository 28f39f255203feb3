/** Subtitle codecs that can be written, by FFmpeg's codec names. */
export const SUBTITLE_CODECS = ['subrip', 'ass', 'webvtt', 'mov_text'] as const;

/** A subtitle codec that can be written. */
export type SubtitleCodec = (typeof SUBTITLE_CODECS)[number];

/** Text that can be read, and so take any form that can be written. */
const TEXT: readonly string[] = [...SUBTITLE_CODECS, 'text', 'eia_608'];

/** Pictures that are shown over the picture. To make text of them, somebody would have to read them. */
const PICTURES: readonly string[] = ['hdmv_pgs_subtitle', 'dvd_subtitle', 'dvb_subtitle', 'xsub'];

/** What subtitles are made of; `unknown`: nobody reads them. */
export function subtitleForm(codec: string): 'text' | 'pictures' | 'unknown' {
  if (TEXT.includes(codec)) return 'text';
  return PICTURES.includes(codec) ? 'pictures' : 'unknown';
}
