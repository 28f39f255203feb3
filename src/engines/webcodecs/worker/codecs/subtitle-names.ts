/** What containers call subtitles, and FFmpeg's name for each: Matroska's codec ids, and MP4's sample entries. */
const NAMES: Readonly<Record<string, string>> = {
  'S_TEXT/UTF8': 'subrip',
  'S_TEXT/ASCII': 'text',
  'S_TEXT/ASS': 'ass',
  'S_TEXT/SSA': 'ass',
  S_ASS: 'ass',
  S_SSA: 'ass',
  'D_WEBVTT/SUBTITLES': 'webvtt',
  'D_WEBVTT/CAPTIONS': 'webvtt',
  S_VOBSUB: 'dvd_subtitle',
  S_DVBSUB: 'dvb_subtitle',
  'S_HDMV/PGS': 'hdmv_pgs_subtitle',
  'S_HDMV/TEXTST': 'hdmv_text_subtitle',
  tx3g: 'mov_text',
  text: 'mov_text',
  c608: 'eia_608',
  mp4s: 'dvd_subtitle',
  stpp: 'ttml',
};

/** FFmpeg's name for subtitles that a container calls so; `unknown` for those that it does not know. */
export function subtitleName(name: string): string {
  return NAMES[name] ?? 'unknown';
}
